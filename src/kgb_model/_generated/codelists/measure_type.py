"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class MeasureType(StrEnum):
    """
    What is arranged or imposed for a child or family, from help by the local team to an order of the court. Some codes are no measure but a step or a decision on the way; their definition says so.

    Dutch: Soort maatregel. Wat er voor een kind of gezin wordt ingezet of opgelegd, van hulp van het lokale team tot een beslissing van de rechter. Enkele codes zijn zelf geen maatregel maar een stap of besluit daarbij; dat staat er dan bij.

    Source: BW1 titel 14 [S23], JW 1.1, 2.3, 6.1.2 [S26], RJW bijlage 2 [S26], SR 77c-77hh [S17], WTH 2 [S17], WMO 4.1.1 [S17], WVGGZ [G], WZD [G]
    """

    OTS = "OTS"
    """
    Family supervision order: A certified agency guides the family and watches over the child's safety. The parents keep their authority; the juvenile judge decides for at most one year at a time.

    Dutch: Ondertoezichtstelling. Een gecertificeerde instelling begeleidt het gezin en houdt toezicht op de veiligheid van het kind. De ouders houden het gezag; de kinderrechter beslist telkens voor ten hoogste een jaar.

    Source: BW1 1:255, 1:258, 1:260 [S23], RJW bijlage 2 [S26]
    """
    OTS_ASIEL = "OTS_ASIEL"
    """
    Family supervision order for an asylum-seeking minor: The same supervision, but for a child who has asked for asylum. It is not carried out by an ordinary certified agency but by an organisation accepted for this task (Nidos).

    Dutch: Ondertoezichtstelling van een minderjarige asielzoeker. Hetzelfde toezicht, maar voor een kind dat asiel heeft gevraagd. Niet een gewone gecertificeerde instelling voert het uit, maar een daarvoor aanvaarde organisatie (Nidos).

    Source: BW1 1:256 [S23], RJW bijlage 2 [S26]
    """
    VOTS = "VOTS"
    """
    Provisional family supervision order: Supervision that starts at once because there is danger now and an ordinary procedure would take too long. It lasts at most three months and does not count towards the year of the ordinary order.

    Dutch: Voorlopige ondertoezichtstelling. Toezicht dat direct ingaat, omdat er nu gevaar is en een gewone procedure te lang zou duren. Het geldt ten hoogste drie maanden en telt niet mee voor het jaar van de gewone ondertoezichtstelling.

    Source: BW1 1:257 [S23], RJW bijlage 2 [S26]
    """
    MUHP = "MUHP"
    """
    Out-of-home placement authorisation: The juvenile judge allows a child under supervision to live elsewhere. It is the permission, not yet the move itself; if it is not used for three months, it lapses.

    Dutch: Machtiging tot uithuisplaatsing. De kinderrechter staat toe dat een kind dat onder toezicht staat ergens anders gaat wonen. Het is de toestemming, nog niet de verhuizing zelf; wordt zij drie maanden niet gebruikt, dan vervalt zij.

    Source: BW1 1:265a, 1:265b, 1:265c, 1:265d [S23], RJW bijlage 2 [S26]
    """
    MUHP_SPOED = "MUHP_SPOED"
    """
    Emergency out-of-home placement authorisation: Permission to move a child elsewhere at once, given before everyone has been heard. If those involved do not get the chance to be heard within two weeks, it no longer counts.

    Dutch: Spoedmachtiging tot uithuisplaatsing. Toestemming om een kind meteen elders onder te brengen, gegeven voordat iedereen is gehoord. Krijgen de betrokkenen niet binnen twee weken de kans om gehoord te worden, dan geldt zij niet meer.

    Source: BW1 1:265b [S23], RV 800(3), 809(3) [S17], RJW bijlage 2 [S26]
    """
    MGJ = "MGJ"
    """
    Secure youth-care authorisation: The juvenile judge allows a young person to be admitted to a secure facility and kept there. It lasts at most one year and is only possible when nothing lighter works.

    Dutch: Machtiging gesloten jeugdhulp. De kinderrechter staat toe dat een jeugdige in een gesloten accommodatie wordt opgenomen en daar moet blijven. Zij geldt ten hoogste een jaar en mag alleen als niets lichters werkt.

    Source: JW 6.1.2, 6.1.12 [S26], RJW bijlage 2 [S26]
    """
    MGJ_SPOED = "MGJ_SPOED"
    """
    Emergency secure youth-care authorisation: Admission to a secure facility that cannot wait for the ordinary hearing. It counts until the juvenile judge has decided in the ordinary way and never for more than four weeks.

    Dutch: Spoedmachtiging gesloten jeugdhulp. Opname in een gesloten accommodatie die niet kan wachten op de gewone zitting. Zij geldt tot de kinderrechter gewoon heeft beslist en nooit langer dan vier weken.

    Source: JW 6.1.3, 6.1.12(2) [S26], RJW bijlage 2 [S26]
    """
    MGJ_VOORW = "MGJ_VOORW"
    """
    Conditional secure youth-care authorisation: The young person stays out of the secure facility as long as the agreed conditions are kept. If that fails, admission is still possible without a new authorisation.

    Dutch: Voorwaardelijke machtiging gesloten jeugdhulp. De jeugdige blijft buiten de gesloten accommodatie zolang de afgesproken voorwaarden worden nageleefd. Gaat dat mis, dan is opname alsnog mogelijk zonder nieuwe machtiging.

    Source: JW 6.1.4, 6.1.5, 6.1.6, 6.1.7, 6.1.12(2) [S26], RJW bijlage 2 [S26]
    """
    VOOGDIJ_GI = "VOOGDIJ_GI"
    """
    Guardianship by a certified agency: A certified agency, not the parents, holds authority over the child. The court has decided this; it lasts until the child is eighteen or the court decides otherwise.

    Dutch: Voogdij door een gecertificeerde instelling. Niet de ouders, maar een gecertificeerde instelling heeft het gezag over het kind. De rechtbank heeft dat bepaald; het duurt tot het kind achttien is of tot de rechter iets anders beslist.

    Source: BW1 1:275, 1:302, 1:303 [S23], RJW bijlage 2 [S26]
    """
    VOOGDIJ_NATUURLIJK = "VOOGDIJ_NATUURLIJK"
    """
    Guardianship by a private person: A person, for example a relative or acquaintance, holds authority instead of the parents. This guardian is not an agency and did not become guardian as a foster parent.

    Dutch: Voogdij door een natuurlijke persoon. Een persoon, bijvoorbeeld een familielid of bekende, heeft het gezag in plaats van de ouders. Deze burgervoogd is geen instelling en is het niet als pleegouder geworden.

    Source: BW1 1:275, 1:280, 1:281, 1:282 [S23], RJW bijlage 2, 5.3.1 [S26]
    """
    VOOGDIJ_PLEEGOUDER = "VOOGDIJ_PLEEGOUDER"
    """
    Foster-parent guardianship: The foster parent with whom the child lives is given authority by the court. The guardian and the daily carer are then the same person.

    Dutch: Pleegoudervoogdij. De pleegouder bij wie het kind woont, krijgt van de rechtbank het gezag. De voogd en de dagelijkse verzorger zijn dan dezelfde persoon.

    Source: BW1 1:275(3), 1:282 [S23], JW 1.1 [S26], RJW bijlage 2, 5.3.1 [S26]
    """
    VOOGDIJ_VOORLOPIG = "VOOGDIJ_VOORLOPIG"
    """
    Provisional guardianship: An emergency solution when nobody exercises authority, or authority has been suspended. It lapses after three months unless a lasting arrangement of authority has been requested by then.

    Dutch: Voorlopige voogdij. Noodoplossing als er niemand is die het gezag uitoefent, of als het gezag is geschorst. Zij vervalt na drie maanden, tenzij intussen om een vaste regeling van het gezag is gevraagd.

    Source: BW1 1:241, 1:268(3) [S23], RJW bijlage 2 [S26]
    """
    VOOGDIJ_TIJDELIJK = "VOOGDIJ_TIJDELIJK"
    """
    Temporary guardianship: A guardian takes over while the person who holds authority is unable to use it. When that cause is gone, this guardianship ends.

    Dutch: Tijdelijke voogdij. Een voogd neemt het gezag waar zolang degene die het heeft het zelf niet kan uitoefenen. Valt die reden weg, dan eindigt deze voogdij.

    Source: BW1 1:253r, 1:296, 1:297, 1:298, 1:299 [S23], RJW bijlage 2 [S26]
    """
    GEZAGSBEEINDIGING = "GEZAGSBEEINDIGING"
    """
    Ending of parental authority: The court takes away a parent's authority, with no end date. After that the other parent holds it alone or the court appoints a guardian; the parent does remain a parent.

    Dutch: Gezagsbeëindigende maatregel. De rechtbank neemt een ouder het gezag af, zonder einddatum. Daarna heeft de andere ouder het alleen, of benoemt de rechtbank een voogd; de ouder blijft wel ouder.

    Source: BW1 1:266, 1:267, 1:267a [S23], RJW bijlage 2, 5.3.1 [S26]
    """
    SCHORSING_GEZAG = "SCHORSING_GEZAG"
    """
    Suspension of parental authority: A parent may not use authority for the time being; someone else takes it over. This stops after three months unless ending of authority has been requested.

    Dutch: Schorsing van gezag. Een ouder mag het gezag voorlopig niet gebruiken; een ander neemt het waar. Dit stopt na drie maanden, tenzij iemand om beëindiging van het gezag heeft gevraagd.

    Source: BW1 1:268 [S23]
    """
    HERSTEL_GEZAG = "HERSTEL_GEZAG"
    """
    Restoration of parental authority: A parent whose authority was ended earlier gets it back from the court. The court may first set a trial period of at most six months.

    Dutch: Herstel in gezag. Een ouder van wie het gezag eerder was beëindigd, krijgt het van de rechtbank terug. De rechtbank kan eerst een proeftijd van hooguit zes maanden bepalen.

    Source: BW1 1:277, 1:278 [S23], RJW bijlage 2, 5.3.1 [S26]
    """
    GEZAG_GEDEELTELIJK_GI = "GEZAG_GEDEELTELIJK_GI"
    """
    Partial exercise of authority by the certified agency: During an out-of-home placement the agency decides on a few points instead of the parents: school enrolment, medical treatment or applying for a residence permit. All other authority stays with the parents.

    Dutch: Gedeeltelijke gezagsuitoefening door de gecertificeerde instelling. Tijdens een uithuisplaatsing beslist de instelling op een paar punten in plaats van de ouders: inschrijven op school, medische behandeling of een verblijfsvergunning aanvragen. De rest van het gezag blijft bij de ouders.

    Source: BW1 1:265e [S23]
    """
    AANWIJZING = "AANWIJZING"
    """
    Written direction: During the supervision order the certified agency lays down what a parent or the child must or must not do. Anyone who disagrees can go to the juvenile judge within two weeks.

    Dutch: Schriftelijke aanwijzing. De gecertificeerde instelling schrijft tijdens de ondertoezichtstelling voor wat een ouder of het kind moet doen of laten. Wie het er niet mee eens is, kan binnen twee weken naar de kinderrechter.

    Source: BW1 1:263, 1:264, 1:265 [S23]
    """
    CONTACTBEPERKING = "CONTACTBEPERKING"
    """
    Restriction of contact between parent and child: The certified agency decides that parent and child see or speak to each other less, or not at all, during the placement. It counts as a written direction, so the judge can review it.

    Dutch: Beperking van het contact tussen ouder en kind. De gecertificeerde instelling bepaalt dat ouder en kind elkaar tijdens de uithuisplaatsing minder of niet zien of spreken. Het telt als een schriftelijke aanwijzing, dus de rechter kan er naar kijken.

    Source: BW1 1:265f [S23]
    """
    ZORGREGELING_OTS = "ZORGREGELING_OTS"
    """
    Care or contact arrangement during the supervision order: The juvenile judge sets or changes when the child is with which parent. Unlike a restriction by the agency, this arrangement stays in force after the supervision order ends.

    Dutch: Zorg- of omgangsregeling tijdens de ondertoezichtstelling. De kinderrechter stelt vast of verandert wanneer het kind bij welke ouder is. Anders dan een beperking door de instelling blijft deze regeling na de ondertoezichtstelling gewoon gelden.

    Source: BW1 1:265g [S23]
    """
    VERVANG_TOESTEMMING_MED = "VERVANG_TOESTEMMING_MED"
    """
    Substitute consent for medical treatment: A decision on one single treatment: the juvenile judge says yes where a parent refuses, because the child's health would otherwise be in serious danger.

    Dutch: Vervangende toestemming voor medische behandeling. Een besluit over één behandeling: de kinderrechter zegt ja waar een ouder weigert, omdat de gezondheid van het kind anders ernstig gevaar loopt.

    Source: BW1 1:265h [S23]
    """
    TOESTEMMING_VERBLIJFSWIJZIGING = "TOESTEMMING_VERBLIJFSWIJZIGING"
    """
    Consent to change of residence: A decision on one single move: when a child under supervision has lived with the same carers for a year or longer, the agency may only move the child with the juvenile judge's permission.

    Dutch: Toestemming voor wijziging van verblijf. Een besluit over één verhuizing. Woont een kind onder toezicht al een jaar of langer bij dezelfde verzorgers, dan moet de kinderrechter toestemming geven voordat de instelling het laat verhuizen.

    Source: BW1 1:265i [S23]
    """
    BLOKKADERECHT = "BLOKKADERECHT"
    """
    Carers' right to block a move: Not a measure but a right of the carers: when a child has lived with them voluntarily for a year or longer, the parents cannot simply take the child back. The carers must agree; otherwise the court decides.

    Dutch: Blokkaderecht van de verzorgers. Geen maatregel, maar een recht van de verzorgers: woont een kind vrijwillig al een jaar of langer bij hen, dan kunnen de ouders het niet zomaar terughalen. De verzorgers moeten instemmen; anders beslist de rechtbank.

    Source: BW1 1:253s [S23]
    """
    VERVANGING_GI = "VERVANGING_GI"
    """
    Replacement of the certified agency: Not a measure but a decision about one: the juvenile judge has another certified agency carry out the supervision order. The measure itself goes on unchanged.

    Dutch: Vervanging van de gecertificeerde instelling. Geen maatregel, maar een besluit over een maatregel: de kinderrechter laat een andere gecertificeerde instelling de ondertoezichtstelling uitvoeren. De maatregel zelf loopt gewoon door.

    Source: BW1 1:259 [S23]
    """
    HUISVERBOD = "HUISVERBOD"
    """
    Temporary exclusion order: The mayor forbids an adult to come home for ten days, because that person is a danger to others there. It can be extended, to four weeks in all at most.

    Dutch: Tijdelijk huisverbod. De burgemeester verbiedt een volwassene tien dagen om thuis te komen, omdat die daar een gevaar is voor anderen. Verlengen kan, tot samen ten hoogste vier weken.

    Source: WTH 2, 9 [S17]
    """
    JR_TB_GEDWONGEN = "JR_TB_GEDWONGEN"
    """
    Supervision and guidance, compulsory: Youth probation imposed by the prosecutor or the court. The young person has to cooperate; not cooperating has consequences in the criminal case.

    Dutch: Toezicht en begeleiding, gedwongen. Jeugdreclassering die de officier van justitie of de rechter heeft opgelegd. De jongere moet meewerken; niet meewerken heeft gevolgen in de strafzaak.

    Source: JW 1.1 [S26], SR 77hh [S17], RJW bijlage 2 [S26]
    """
    JR_TB_VRIJWILLIG = "JR_TB_VRIJWILLIG"
    """
    Supervision and guidance, voluntary: Youth probation to which the young person agreed, often while waiting for the criminal case. No sentence or condition makes it an obligation.

    Dutch: Toezicht en begeleiding, vrijwillig. Jeugdreclassering waar de jongere zelf mee heeft ingestemd, vaak in afwachting van de strafzaak. Er is geen straf of voorwaarde die ertoe verplicht.

    Source: SR 77hh(2) [S17], RJW bijlage 2 [S26]
    """
    JR_ITB_HK = "JR_ITB_HK"
    """
    Intensive individual guidance, hard core: The strictest form of guidance by youth probation, with much contact and control. It is meant for young people who offend often or seriously.

    Dutch: Individuele trajectbegeleiding Harde Kern. De strengste vorm van begeleiding door de jeugdreclassering, met veel contact en controle. Zij is bedoeld voor jongeren die vaak of ernstig de fout in gaan.

    Source: RJW bijlage 2 [S26]
    """
    JR_ITB_CRIEM = "JR_ITB_CRIEM"
    """
    Intensive individual guidance, CRIEM: Intensive guidance by youth probation that should keep a young person from sliding further. The young person does not belong to the group that offends often or seriously.

    Dutch: Individuele trajectbegeleiding CRIEM. Intensieve begeleiding door de jeugdreclassering die moet voorkomen dat een jongere verder afglijdt. De jongere hoort niet bij de groep die vaak of ernstig de fout in gaat.

    Source: RJW bijlage 2 [S26]
    """
    JR_STP = "JR_STP"
    """
    Schooling and training programme: The last part of the stay in a young offenders institution, spent outside with school, work and guidance. The director of the institution decides on it.

    Dutch: Scholings- en trainingsprogramma. Het laatste deel van de tijd in een justitiële jeugdinrichting, dat de jongere buiten doorbrengt met school, werk en begeleiding. De directeur van de inrichting beslist erover.

    Source: BJJ 3 [G], RJW bijlage 2 [S26]
    """
    JR_GBM = "JR_GBM"
    """
    Behaviour-influencing measure: The criminal court obliges the young person for a fixed time to follow help or training to learn other behaviour. It does not involve a stay in an institution.

    Dutch: Gedragsbeïnvloedende maatregel. De strafrechter verplicht de jongere voor een vaste tijd tot hulp of training om ander gedrag te leren. De jongere hoeft daarvoor niet naar een inrichting.

    Source: SR 77w-77wd [S17], RJW bijlage 2 [S26]
    """
    JR_GBM_VOORB = "JR_GBM_VOORB"
    """
    Preparation of the behaviour-influencing measure: The certified agency looks into whether such a measure would fit and gives advice on it. The criminal court has not imposed anything yet.

    Dutch: Voorbereiding van de gedragsbeïnvloedende maatregel. De gecertificeerde instelling onderzoekt of zo'n maatregel past en adviseert daarover. De strafrechter heeft dan nog niets opgelegd.

    Source: RJW bijlage 2 [S26]
    """
    PIJ = "PIJ"
    """
    Placement in an institution for juveniles: The criminal court has a young person admitted for treatment after a serious crime. It is about treatment and protection, not a sentence of fixed length.

    Dutch: Plaatsing in een inrichting voor jeugdigen. De strafrechter laat een jongere na een ernstig misdrijf opnemen voor behandeling. Het gaat om behandelen en beveiligen, niet om een straf met vaste duur.

    Source: SR 77s-77t [G]
    """
    PREVENTIEF_JUSTITIEEL = "PREVENTIEF_JUSTITIEEL"
    """
    Preventive activities before court involvement: A certified agency works with the family to prevent an order of the court. There is no court decision; the family takes part voluntarily.

    Dutch: Activiteiten in het preventief justitieel kader. Een gecertificeerde instelling werkt met het gezin om een maatregel van de rechter te voorkomen. Er ligt geen beslissing van de rechter; het gezin doet vrijwillig mee.

    Source: RJW bijlage 2, 5.4 [S26]
    """
    ZORGMACHTIGING = "ZORGMACHTIGING"
    """
    Care authorisation: The court allows compulsory psychiatric care for a child or parent with a mental disorder. For a young person it ends when secure youth care is authorised.

    Dutch: Zorgmachtiging. De rechter staat verplichte psychiatrische zorg toe voor een kind of een ouder met een psychische aandoening. Voor een jeugdige eindigt zij zodra gesloten jeugdhulp is toegestaan.

    Source: WVGGZ [G], JW 6.1.2(8) [S26]
    """
    CRISISMAATREGEL = "CRISISMAATREGEL"
    """
    Crisis measure: The mayor has compulsory psychiatric care start at once, because waiting for the court is too dangerous. It lasts a few days; after that it is up to the court.

    Dutch: Crisismaatregel. De burgemeester laat meteen verplichte psychiatrische zorg beginnen, omdat wachten op de rechter te gevaarlijk is. Het duurt een paar dagen; daarna is de rechter aan zet.

    Source: WVGGZ [G]
    """
    WZD_RM = "WZD_RM"
    """
    Court authorisation or emergency admission under the Care and Coercion Act: Admission without consent of someone with an intellectual disability or dementia. Usually the court decides; in immediate danger it starts with a decision of the mayor.

    Dutch: Rechterlijke machtiging of inbewaringstelling volgens de Wet zorg en dwang. Opname zonder instemming van iemand met een verstandelijke beperking of dementie. Gewoonlijk beslist de rechter; bij direct gevaar begint het met een besluit van de burgemeester.

    Source: WZD [G], JW 6.1.2(8) [S26]
    """
    HULP_LOKAAL = "HULP_LOKAAL"
    """
    Support from the local team: Support given by the neighbourhood or social team itself, agreed with the family. No separate specialist provider is involved.

    Dutch: Hulp van het lokale team. Ondersteuning die het wijkteam of sociaal team zelf geeft, in overleg met het gezin. Er komt geen aparte specialistische aanbieder aan te pas.

    Source: JW 2.3 [S26], RJW bijlage 2 [S26]
    """
    JEUGDHULP = "JEUGDHULP"
    """
    Youth help: Help, treatment or a stay for a young person with a provider outside the local team. The municipality, a certified agency or a doctor arranges it.

    Dutch: Jeugdhulp. Hulp, behandeling of verblijf voor een jeugdige bij een aanbieder buiten het lokale team. De gemeente, een gecertificeerde instelling of een arts zet die in.

    Source: JW 2.3, 3.5 [S26], RJW bijlage 2 [S26]
    """
    BESCHERMINGSTAFEL = "BESCHERMINGSTAFEL"
    """
    Protection table: Not a measure but a step: a meeting in which family and professionals discuss whether voluntary help is still enough or the Child Care and Protection Board should investigate. Name and form differ by region.

    Dutch: Beschermingstafel. Geen maatregel, maar een stap: een overleg waarin gezin en professionals bespreken of vrijwillige hulp nog genoeg is, of dat de Raad voor de Kinderbescherming onderzoek moet doen. Hoe het heet en werkt, verschilt per regio.

    Source: VAK [G]
    """
    VTO = "VTO"
    """
    Request for investigation by the Child Care and Protection Board: Not a measure but a step: the Board is asked to find out whether an order is needed. The municipality, a certified agency, Safe at Home or a mandated provider can ask it; nothing has been imposed by that.

    Dutch: Verzoek tot onderzoek aan de Raad voor de Kinderbescherming. Geen maatregel, maar een stap: de Raad wordt gevraagd uit te zoeken of een maatregel nodig is. De gemeente, een gecertificeerde instelling, Veilig Thuis of een daarvoor aangewezen aanbieder kan dat vragen; er is daarmee niets opgelegd.

    Source: JW 2.4(1), 3.1 [S26]
    """
    RAADSONDERZOEK = "RAADSONDERZOEK"
    """
    Investigation by the Child Care and Protection Board: Not a measure but a step: the Board talks with child, parents and others and finds out whether the court should impose a measure. The result is a report with advice, not yet a decision.

    Dutch: Raadsonderzoek. Geen maatregel, maar een stap: de Raad praat met kind, ouders en anderen en zoekt uit of de rechter een maatregel moet opleggen. De uitkomst is een rapport met advies, nog geen beslissing.

    Source: JW 3.1 [S]
    """
    VT_ONDERZOEK = "VT_ONDERZOEK"
    """
    Investigation by Safe at Home: Not a measure but a step: after a report Safe at Home finds out whether there is violence, abuse or neglect. No court is involved, and it is separate from an investigation by the Child Care and Protection Board.

    Dutch: Onderzoek door Veilig Thuis. Geen maatregel, maar een stap: na een melding gaat Veilig Thuis na of er geweld, mishandeling of verwaarlozing is. Dit gebeurt zonder rechter en staat los van een onderzoek door de Raad voor de Kinderbescherming.

    Source: WMO 4.1.1(2)(b) [S17], UBW 4.1.7 [S17], URW bijlage A, 3.8 [S25]
    """
    VT_VOORW_VERVOLG = "VT_VOORW_VERVOLG"
    """
    Conditions and follow-up: Safe at Home agrees with the family what is needed to make it safe and who will help afterwards. Confirming violence is not the question here; whether the agreements work is followed.

    Dutch: Voorwaarden en vervolg. Veilig Thuis spreekt met het gezin af wat er nodig is om het veilig te maken en wie daarna helpt. Of geweld wordt bevestigd, is hier niet de vraag; wel wordt gevolgd of de afspraken werken.

    Source: VT_PROTOCOL [S]
    """
