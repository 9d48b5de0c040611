"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class InformationCategory(StrEnum):
    """
    What a piece of information is about, as far as that matters for who may see it. A ground for sharing or a consent names the categories it covers; what is not named is not shared.

    Dutch: Soort informatie. Waar informatie over gaat, voor zover dat uitmaakt voor wie haar mag zien. Een grondslag of toestemming noemt de soorten die eronder vallen; wat niet is genoemd, wordt niet gedeeld.

    Source: KGB [D], AVG 5(1)(c), 9, 10 [G]
    """

    IDENTITEIT = "IDENTITEIT"
    """
    Identity: Tells who someone is: names, date and place of birth, sex, nationality and official numbers. It does not say where the person is or what is going on.

    Dutch: Identiteit. Zegt wie iemand is: namen, geboortedatum en geboorteplaats, geslacht, nationaliteit en officiële nummers. Het zegt niet waar iemand is of wat er speelt.

    Source: JW 7.2.1, 7.2.4 [S26], KGB [D]
    """
    GEZAG = "GEZAG"
    """
    Authority over a child: Who may take the important decisions about a child, on what that rests, and what limits it.

    Dutch: Gezag. Wie de belangrijke beslissingen over een kind mag nemen, waar dat op berust en wat dat beperkt.

    Source: BW1 1:245 [S23], KGB [D]
    """
    GEZINSSAMENSTELLING = "GEZINSSAMENSTELLING"
    """
    Family composition: Who belongs to the family and the household, and how these people are related to each other.

    Dutch: Gezinssamenstelling. Wie er bij het gezin en het huishouden horen en hoe die mensen familie van elkaar zijn of bij elkaar horen.

    Source: KGB [D]
    """
    ADRES = "ADRES"
    """
    Address: Where someone lives or stays, and everything that gives the place away. Where the address is secret it goes to nobody who is not explicitly allowed to have it.

    Dutch: Adres. Waar iemand woont of verblijft, en alles waaruit die plek valt af te leiden. Is het adres geheim, dan krijgt alleen wie dat uitdrukkelijk mag het te zien.

    Source: KGB [D]
    """
    CONTACT = "CONTACT"
    """
    Contact details: How and when someone in the family, or a worker, can be reached, and which way is safe. It does not tell where a person lives.

    Dutch: Contactgegevens. Hoe en wanneer iemand uit het gezin of een hulpverlener te bereiken is, en welke manier veilig is. Het zegt niet waar iemand woont.

    Source: KGB [D]
    """
    BETROKKENHEID = "BETROKKENHEID"
    """
    Involvement: Which organisations and professionals work with the family, in what role and since when, and how the family passed from one to another.

    Dutch: Betrokkenheid. Welke organisaties en professionals met het gezin werken, in welke rol en sinds wanneer, en hoe het gezin van de een naar de ander ging.

    Source: KGB [D]
    """
    SIGNAAL_ZORG = "SIGNAAL_ZORG"
    """
    Signals and concerns: What people saw, heard or suspect about the safety or development of someone in the family. Professionals have not yet drawn a conclusion from it about how safe it is.

    Dutch: Signalen en zorgen. Wat mensen zagen, hoorden of vermoeden over de veiligheid of ontwikkeling van iemand in het gezin. Professionals hebben er nog geen conclusie over de veiligheid uit getrokken.

    Source: MC 2 [S17], KGB [D]
    """
    VEILIGHEIDSBEOORDELING = "VEILIGHEIDSBEOORDELING"
    """
    Safety assessment: The conclusion of professionals on how safe each person is, with the reasons and the instruments used for it.

    Dutch: Veiligheidsbeoordeling. De conclusie van professionals over hoe veilig iedere persoon is, met de redenen en de instrumenten die daarvoor zijn gebruikt.

    Source: KGB [D]
    """
    MAATREGEL = "MAATREGEL"
    """
    Measures and decisions: What was decided, imposed or agreed as help, by whom and for how long, including where a child was placed.

    Dutch: Maatregelen en beslissingen. Wat er is besloten, opgelegd of als hulp afgesproken, door wie en voor hoelang. Ook waar een kind is geplaatst hoort hierbij.

    Source: KGB [D]
    """
    PLAN = "PLAN"
    """
    Plans, goals and agreements: What the family and those who help it want to reach, and who will do what for it.

    Dutch: Plannen, doelen en afspraken. Wat het gezin en de mensen die helpen willen bereiken, en wie wat daarvoor doet.

    Source: KGB [D]
    """
    VOORTGANG_EVALUATIE = "VOORTGANG_EVALUATIE"
    """
    Progress and evaluation: How it is going with goals, agreements and safety, and what people concluded when they looked back together.

    Dutch: Voortgang en evaluatie. Hoe het gaat met doelen, afspraken en veiligheid, en wat de uitkomst was toen mensen samen terugkeken.

    Source: KGB [D]
    """
    GEZONDHEID = "GEZONDHEID"
    """
    Health: The body or mind of someone: illness, disability, addiction, pregnancy, treatment and medicines. The law protects this extra, so it is only recorded or shared when it is necessary.

    Dutch: Gezondheid. Iemands lichaam of geest: ziekte, beperking, verslaving, zwangerschap, behandeling en medicijnen. De wet beschermt dit extra, dus het wordt alleen vastgelegd of gedeeld als het nodig is.

    Source: AVG 9 [G], KGB [D]
    """
    FINANCIEN = "FINANCIEN"
    """
    Finances: Income, debts, benefits and other money matters of someone or of the household.

    Dutch: Financiën. Inkomen, schulden, uitkeringen en andere geldzaken van iemand of van het huishouden.

    Source: KGB [D]
    """
    STRAFRECHTELIJK = "STRAFRECHTELIJK"
    """
    Criminal law: That someone is suspected of an offence, was sentenced for it, or was its victim, witness or reporter. The law protects this extra.

    Dutch: Strafrechtelijke gegevens. Dat iemand van een strafbaar feit wordt verdacht, ervoor is veroordeeld, of er slachtoffer, getuige of aangever van is. De wet beschermt dit extra.

    Source: AVG 10 [G], UAVG 31-33 [G], KGB [D]
    """
    ONDERWIJS = "ONDERWIJS"
    """
    Education: School, absence, results and the support a child or young person gets there.

    Dutch: Onderwijs. School, verzuim, prestaties en de steun die een kind of jongere daar krijgt.

    Source: KGB [D]
    """
    VERBLIJFSSTATUS = "VERBLIJFSSTATUS"
    """
    Residence status: Whether and on what basis someone may be in the Netherlands, with the numbers and papers that go with it.

    Dutch: Verblijfsstatus. Of iemand in Nederland mag zijn en waarom, met de nummers en papieren die daarbij horen.

    Source: KGB [D]
    """
    PROCESSTUK = "PROCESSTUK"
    """
    Court papers: What parties, experts and the judge put on paper for a court case. Who may inspect these papers follows from the rules on court cases.

    Dutch: Processtukken. Wat partijen, deskundigen en de rechter voor een rechtszaak op papier hebben gezet. Wie deze stukken mag inzien, volgt uit de regels voor rechtszaken.

    Source: RV 811 [S17], KGB [D]
    """
    BELEVING_EIGEN_WOORDEN = "BELEVING_EIGEN_WOORDEN"
    """
    Experience in own words: What someone feels, thinks or wants, recorded the way that person said it. It belongs to that person first, also where others disagree.

    Dutch: Beleving in eigen woorden. Wat iemand voelt, vindt of wil, opgeschreven zoals die persoon het zei. Het is eerst en vooral van die persoon, ook als anderen het anders zien.

    Source: JW 7.3.8(2) [S26], KGB [D]
    """
    FOTO_MEDIA = "FOTO_MEDIA"
    """
    Photos and other media: Images or sound in which someone can be recognised, or something a child made. It often tells more than was meant, so it needs a choice of its own.

    Dutch: Foto's en andere media. Beeld of geluid waarin iemand te herkennen is, of iets wat een kind heeft gemaakt. Het vertelt vaak meer dan de bedoeling is en vraagt daarom een eigen afweging.

    Source: KGB [D]
    """
    ORGANISATIE = "ORGANISATIE"
    """
    Organisation data: What kind of organisation something is, what it is called and how it can be reached. It says nothing about any family.

    Dutch: Gegevens over een organisatie. Wat voor organisatie het is, hoe zij heet en hoe zij te bereiken is. Het zegt niets over een gezin.

    Source: KGB [D]
    """
    VERANTWOORDING = "VERANTWOORDING"
    """
    Accountability: By which can be checked that data were handled with care: who looked at them, what people were told or agreed to, and what they asked for under their rights.

    Dutch: Verantwoording. Waarmee is na te gaan of er zorgvuldig met gegevens is omgegaan: wie ze bekeek, wat mensen is verteld, waar zij ja op zeiden en waar zij met hun rechten om vroegen.

    Source: AVG 5(2) [S], KGB [D]
    """
