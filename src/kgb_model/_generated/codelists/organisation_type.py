"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class OrganisationType(StrEnum):
    """
    What kind of organisation is involved. Some codes stand for an office held by one person, where that office acts as a party of its own.

    Dutch: Soort organisatie. Om wat voor organisatie het gaat. Enkele codes staan voor een functie van één persoon, als die functie als eigen partij optreedt.

    Source: JW 1.1 [S26], WMO 4.1.1 [S], BW1 [S23]
    """

    GEMEENTE = "GEMEENTE"
    """
    Municipality: Is responsible, through the mayor and aldermen, for youth help: buys it in, organises local teams and Safe at Home, and can ask the Child Care and Protection Board to investigate.

    Dutch: Gemeente. Is, via burgemeester en wethouders, verantwoordelijk voor jeugdhulp: koopt die in, regelt lokale teams en Veilig Thuis en kan de Raad voor de Kinderbescherming om onderzoek vragen.

    Source: JW 2.1-2.6 [S26], WMO 4.1.1 [S]
    """
    LOKAAL_TEAM = "LOKAAL_TEAM"
    """
    Local team: The municipality's team in the neighbourhood that families can turn to first. It gives light help and access to other help.

    Dutch: Lokaal team of wijkteam. Het team van de gemeente in de wijk waar gezinnen het eerst terechtkunnen. Geeft lichte hulp en toegang tot andere hulp.

    Source: JW 2.3, 2.5 [S26]
    """
    VEILIG_THUIS = "VEILIG_THUIS"
    """
    Safe at Home: The regional centre (Veilig Thuis) for advice and reports about domestic violence and child abuse. It judges safety, can investigate and brings in follow-up; older texts call it AMHK.

    Dutch: Veilig Thuis. Het regionale punt voor advies en meldingen over huiselijk geweld en kindermishandeling. Het beoordeelt de veiligheid, kan onderzoek doen en regelt vervolg; oudere teksten noemen het AMHK.

    Source: WMO 4.1.1 [S], JW 1.1 [S]
    """
    RVDK = "RVDK"
    """
    Child Care and Protection Board: The national board that investigates whether a child needs a protection measure and advises the court. It does not carry out measures.

    Dutch: Raad voor de Kinderbescherming. De landelijke organisatie die onderzoekt of een kind een maatregel nodig heeft en de rechter adviseert. Voert de maatregel niet zelf uit.

    Source: BW1 1:238-1:243 [S], JW 3.1 [S]
    """
    GI = "GI"
    """
    Certified agency: An agency with a certificate for child protection measures and youth probation. It gives no youth help itself.

    Dutch: Gecertificeerde instelling. Een instelling met een certificaat voor kinderbeschermingsmaatregelen en jeugdreclassering. Geeft zelf geen jeugdhulp.

    Source: JW 1.1, 3.2, 3.4 [S26]
    """
    RVT = "RVT"
    """
    Regional safety team: A new team from the Future Scenario that brings the safety knowledge of several organisations together, next to the local team. It has no basis in law yet.

    Dutch: Regionaal veiligheidsteam. Een nieuw team uit het Toekomstscenario dat de kennis over veiligheid van meer organisaties bundelt, naast het lokale team. Het heeft nog geen basis in de wet.

    Source: TS [U]
    """
    RECHTBANK = "RECHTBANK"
    """
    District court (juvenile court): The court that first decides on measures for children and on authority.

    Dutch: Rechtbank (kinderrechter). De rechter die als eerste beslist over maatregelen voor kinderen en over gezag.

    Source: BW1 1:255 [S], RV 808 [S]
    """
    GERECHTSHOF = "GERECHTSHOF"
    """
    Court of appeal: The court that looks at a case again when someone disagrees with the decision of the district court.

    Dutch: Gerechtshof. De rechter die een zaak opnieuw bekijkt als iemand het niet eens is met de rechtbank.

    Source: RV 806 [G], JW 6.1.12(7) [S26]
    """
    HOGE_RAAD = "HOGE_RAAD"
    """
    Supreme Court: The highest court. It checks whether the law was applied correctly and does not look into the facts again.

    Dutch: Hoge Raad. De hoogste rechter. Bekijkt of het recht goed is toegepast en onderzoekt de feiten niet opnieuw.

    Source: RV [G]
    """
    OM = "OM"
    """
    Public Prosecution Service: Decides on prosecution of crimes. It may also ask the court for a measure to protect a child.

    Dutch: Openbaar Ministerie. Beslist over het vervolgen van strafbare feiten. Kan de rechter ook om een maatregel vragen die een kind beschermt.

    Source: BW1 1:255(2), 1:265b(2), 1:267 [S23]
    """
    POLITIE = "POLITIE"
    """
    Police: Acts in danger, reports worries to Safe at Home and sees that a temporary exclusion order is kept.

    Dutch: Politie. Grijpt in bij gevaar, meldt zorgen bij Veilig Thuis en let erop dat een huisverbod wordt nageleefd.

    Source: WTH [S], POLITIEWET [G]
    """
    JEUGDHULPAANBIEDER = "JEUGDHULPAANBIEDER"
    """
    Youth help provider: Gives youth help for which the municipality is responsible. There are more exact codes for foster care, secure care and mental health care.

    Dutch: Jeugdhulpaanbieder. Geeft jeugdhulp waarvoor de gemeente verantwoordelijk is. Voor pleegzorg, gesloten jeugdhulp en ggz zijn er preciezere codes.

    Source: JW 1.1 [S26]
    """
    PLEEGZORGAANBIEDER = "PLEEGZORGAANBIEDER"
    """
    Foster care provider: A youth help provider that makes contracts with foster parents and supports them.

    Dutch: Pleegzorgaanbieder. Een jeugdhulpaanbieder die contracten sluit met pleegouders en hen begeleidt.

    Source: JW 1.1, 5.1-5.4 [S26]
    """
    JEUGDHULP_GESLOTEN = "JEUGDHULP_GESLOTEN"
    """
    Secure youth care provider: A provider with a closed facility, in which a young person may be kept only with an authorisation of the court.

    Dutch: Aanbieder van gesloten jeugdhulp. Een aanbieder met een gesloten accommodatie, waar een jeugdige alleen met een machtiging van de rechter mag verblijven.

    Source: JW hoofdstuk 6 [S26]
    """
    JGZ = "JGZ"
    """
    Preventive youth health care: The child health clinic and the school doctor, who follow the health and growth of all children.

    Dutch: Jeugdgezondheidszorg. Het consultatiebureau en de schoolarts, die de gezondheid en groei van alle kinderen volgen.

    Source: JW 1.1 [S26], WPG [G]
    """
    HUISARTS = "HUISARTS"
    """
    General practice: The family doctor's practice, which can refer to youth help and can report worries.

    Dutch: Huisartsenpraktijk. De praktijk van de huisarts, die naar jeugdhulp kan verwijzen en zorgen kan melden.

    Source: JW 2.6(1)(e) [S26]
    """
    MEDISCH_SPECIALIST = "MEDISCH_SPECIALIST"
    """
    Hospital or medical specialist: A hospital, its emergency department or a specialist's practice, which can refer to youth help and can report worries.

    Dutch: Ziekenhuis of medisch specialist. Een ziekenhuis, de spoedeisende hulp of een specialistenpraktijk, die naar jeugdhulp kan verwijzen en zorgen kan melden.

    Source: JW 1.1 [S26]
    """
    GGZ_JEUGD = "GGZ_JEUGD"
    """
    Child and adolescent mental health care: Treats mental health problems of children and young people.

    Dutch: Jeugd-ggz. Behandelt psychische problemen van kinderen en jongeren.

    Source: JW [S]
    """
    GGZ_VOLWASSEN = "GGZ_VOLWASSEN"
    """
    Adult mental health care: Treats mental health problems of adults, for example of a parent.

    Dutch: Ggz voor volwassenen. Behandelt psychische problemen van volwassenen, bijvoorbeeld van een ouder.

    Source: URW bijlage A 3.9 [S25], WVGGZ [G]
    """
    VERSLAVINGSZORG = "VERSLAVINGSZORG"
    """
    Addiction care: Helps people who cannot stop using alcohol, drugs or gambling.

    Dutch: Verslavingszorg. Helpt mensen die niet kunnen stoppen met drank, drugs of gokken.

    Source: URW bijlage A 3.9 [S25]
    """
    VROUWENOPVANG = "VROUWENOPVANG"
    """
    Domestic violence shelter: Offers a safe place to stay and help to people who had to leave home because of domestic violence.

    Dutch: Vrouwenopvang. Biedt een veilige plek en hulp aan mensen die hun huis uit moesten door huiselijk geweld.

    Source: URW bijlage A 3.9 [S25], WMO 1.1.1 [G]
    """
    MAATSCH_OPVANG = "MAATSCH_OPVANG"
    """
    Homeless shelter: Offers a bed and help to people, also families, who have lost their home for other reasons than violence.

    Dutch: Maatschappelijke opvang. Biedt onderdak en hulp aan mensen en gezinnen die om een andere reden dan geweld hun woning kwijt zijn.

    Source: URW bijlage A 3.9 [S25]
    """
    THUISZORG = "THUISZORG"
    """
    Home care: Gives nursing, personal care or help with the household at people's homes.

    Dutch: Thuiszorg. Geeft verpleging, verzorging of hulp in het huishouden bij mensen thuis.

    Source: URW bijlage A 3.9 [S25]
    """
    MAATSCH_WERK = "MAATSCH_WERK"
    """
    Social work for adults: Supports adults with problems in daily life, for example around relations, grief or housing.

    Dutch: Maatschappelijk werk. Steunt volwassenen bij problemen in het dagelijks leven, bijvoorbeeld met relaties, verlies of wonen.

    Source: URW bijlage A 3.9 [S25]
    """
    SCHULDHULP = "SCHULDHULP"
    """
    Debt counselling: Helps people to get on top of their debts, from a first talk to a settlement.

    Dutch: Schuldhulpverlening. Helpt mensen hun schulden op te lossen, van een eerste gesprek tot een regeling.

    Source: WGS [G]
    """
    BEWINDVOERDER_ORG = "BEWINDVOERDER_ORG"
    """
    Administration, mentorship or curatorship office: An office that looks after the money or the care decisions of adults, appointed by the court.

    Dutch: Kantoor voor bewind, mentorschap of curatele. Een kantoor dat door de rechter is benoemd om geldzaken of zorgbeslissingen van volwassenen te regelen.

    Source: BW1 titel 16, 19, 20 [S]
    """
    ONDERWIJS = "ONDERWIJS"
    """
    School or education partnership: A school, or the partnership of schools that arranges extra support for pupils.

    Dutch: School of samenwerkingsverband. Een school, of het verband van scholen dat extra steun voor leerlingen regelt.

    Source: URW bijlage A [S25]
    """
    LEERPLICHT = "LEERPLICHT"
    """
    School-attendance office: Sees to it that children go to school and helps young people who leave school early.

    Dutch: Leerplicht en RMC. Let erop dat kinderen naar school gaan en helpt jongeren die te vroeg stoppen met school.

    Source: LPW [S17]
    """
    KINDEROPVANG = "KINDEROPVANG"
    """
    Child care: Day care for young children, care before and after school, or a childminder agency.

    Dutch: Kinderopvang. Dagopvang voor jonge kinderen, opvang voor en na school of een gastouderbureau.

    Source: URW bijlage A [S25], WKO [G]
    """
    ZVH = "ZVH"
    """
    Care and Safety House: Brings justice, care and the municipality together around complex cases and agrees who does what.

    Dutch: Zorg- en Veiligheidshuis. Brengt justitie, zorg en gemeente samen rond ingewikkelde zaken en spreekt af wie wat doet.

    Source: CORV [S]
    """
    HALT = "HALT"
    """
    Halt: Deals with young people who committed a minor offence, so that they need not go to court.

    Dutch: Halt. Werkt met jongeren die een licht strafbaar feit pleegden, zodat zij niet voor de rechter hoeven te komen.

    Source: SR 77e [G]
    """
    RECLASSERING = "RECLASSERING"
    """
    Adult probation service: Supervises and guides adults who are suspected or convicted of a crime. Youth probation belongs to the certified agency.

    Dutch: Reclassering voor volwassenen. Houdt toezicht op volwassenen die verdacht of veroordeeld zijn en begeleidt hen. Jeugdreclassering hoort bij de gecertificeerde instelling.

    Source: SR [S17]
    """
    JJI = "JJI"
    """
    Young offenders institution: A closed institution where young people stay because of a criminal case.

    Dutch: Justitiële jeugdinrichting. Een gesloten inrichting waar jongeren verblijven vanwege een strafzaak.

    Source: BJJ [S]
    """
    NIDOS = "NIDOS"
    """
    Nidos: The guardianship organisation for children who ask for asylum in the Netherlands without their parents. It needs no certificate for this task.

    Dutch: Nidos. De voogdijorganisatie voor kinderen die zonder hun ouders asiel vragen in Nederland. Heeft voor deze taak geen certificaat nodig.

    Source: BW1 1:241(6), 1:256, 1:302(2) [S23]
    """
    BURGEMEESTER = "BURGEMEESTER"
    """
    Mayor: Can impose a temporary exclusion order, and can press for the court's view when the Board does not ask for a measure.

    Dutch: Burgemeester. Kan een tijdelijk huisverbod opleggen en kan aandringen op een oordeel van de rechter als de Raad geen maatregel vraagt.

    Source: WTH 2 [S17], BW1 1:255(3) [S23]
    """
    VERTROUWENSPERSOON_ORG = "VERTROUWENSPERSOON_ORG"
    """
    Independent confidant service: Provides confidants who stand beside young people, parents and foster parents, independent of the helpers.

    Dutch: Organisatie van vertrouwenspersonen. Levert vertrouwenspersonen die naast jeugdigen, ouders en pleegouders staan, los van de hulpverlening.

    Source: JW 1.1, 1a.1-1a.2, 2.5, 4.1.9 [S26]
    """
    CLIENTONDERSTEUNING = "CLIENTONDERSTEUNING"
    """
    Independent client support: Helps people free of charge to put their question into words and find their way to help.

    Dutch: Onafhankelijke cliëntondersteuning. Helpt mensen gratis om hun vraag onder woorden te brengen en de weg naar hulp te vinden.

    Source: WMO 2.2.4 [G]
    """
    ADVOCAAT = "ADVOCAAT"
    """
    Lawyer's office: Assists a child, young person or parent in law. A minor gets a lawyer when the court must decide on secure care.

    Dutch: Advocatenkantoor. Staat een kind, jongere of ouder bij in de rechtszaak. Een minderjarige krijgt een advocaat als de rechter over gesloten jeugdhulp beslist.

    Source: JW 6.1.10(4) [S26]
    """
    RAAD_RECHTSBIJSTAND = "RAAD_RECHTSBIJSTAND"
    """
    Legal Aid Board: Arranges that people who cannot pay for it get a lawyer, and assigns lawyers where the law requires it.

    Dutch: Raad voor Rechtsbijstand. Zorgt dat mensen die het niet kunnen betalen een advocaat krijgen en wijst advocaten toe waar dat moet.

    Source: WRB [G]
    """
    BIJZONDERE_CURATOR = "BIJZONDERE_CURATOR"
    """
    Guardian ad litem (as a party): Speaks for a child when the interests of the child and those of the parents or guardian clash, and acts in the case personally.

    Dutch: Bijzondere curator (als partij). Spreekt namens een kind als de belangen van het kind en die van de ouders of voogd botsen, en treedt daarbij zelf op in de zaak.

    Source: BW1 1:250 [S23]
    """
    IGJ = "IGJ"
    """
    Health and Youth Care Inspectorate: Supervises the quality and safety of health care and youth help.

    Dutch: Inspectie Gezondheidszorg en Jeugd. Houdt toezicht op de kwaliteit en veiligheid van zorg en jeugdhulp.

    Source: JW 9.2 [S26]
    """
    INSPECTIE_JENV = "INSPECTIE_JENV"
    """
    Justice and Security Inspectorate: Supervises how tasks in the field of justice and safety are carried out.

    Dutch: Inspectie Justitie en Veiligheid. Houdt toezicht op hoe taken op het gebied van justitie en veiligheid worden uitgevoerd.

    Source: JW 9.2 [S]
    """
    SKJ = "SKJ"
    """
    Youth Quality Register Foundation: Keeps the register of youth professionals who meet the demands of their profession.

    Dutch: Stichting Kwaliteitsregister Jeugd. Houdt het register bij van jeugdprofessionals die aan de eisen van hun vak voldoen.

    Source: BJW 5.2.1 [S17]
    """
    CBS = "CBS"
    """
    Statistics Netherlands: Receives figures about youth help and child protection and makes statistics of them.

    Dutch: Centraal Bureau voor de Statistiek. Ontvangt gegevens over jeugdhulp en jeugdbescherming en maakt er statistieken van.

    Source: JW 7.4.5 [S26], BJW 7.5.1 [S17]
    """
    JUSTID = "JUSTID"
    """
    Judicial Information Service: Runs, together with the VNG, the switch that passes messages between municipalities and the justice chain.

    Dutch: Justitiële Informatiedienst. Beheert samen met de VNG de schakel die berichten doorgeeft tussen gemeenten en de justitieketen.

    Source: CORV [S]
    """
    INLICHTINGENBUREAU = "INLICHTINGENBUREAU"
    """
    Inlichtingenbureau: Processes data flows on behalf of municipalities.

    Dutch: Inlichtingenbureau. Verwerkt gegevensstromen in opdracht van gemeenten.

    Source: JW 1.1, 7.4.3a [S26]
    """
    EXPERTTEAM = "EXPERTTEAM"
    """
    Regional expert team: Advises on fitting help for children for whom no good solution has been found.

    Dutch: Regionaal expertteam. Adviseert over passende hulp voor kinderen voor wie nog geen goede oplossing is gevonden.

    Source: JW 1.1 [S26]
    """
    NETWERK = "NETWERK"
    """
    Informal network: Relatives, neighbours or volunteers who do something for the family together, without this being their job.

    Dutch: Informeel netwerk. Familie, buren of vrijwilligers die samen iets voor het gezin doen, zonder dat het hun beroep is.

    Source: JW 1.1 [S26]
    """
    ANDERS = "ANDERS"
    """
    Other organisation: An organisation for which this list has no own code. The name of the organisation makes clear what it is.

    Dutch: Andere organisatie. Een organisatie waarvoor deze lijst geen eigen code heeft. De naam van de organisatie maakt duidelijk wat zij is.

    Source: KGB [D]
    """
