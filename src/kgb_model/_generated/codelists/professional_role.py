"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ProfessionalRole(StrEnum):
    """
    In which role a professional acts for this family. The same person can have another role in another case.

    Dutch: Rol van de professional. In welke rol een professional voor dit gezin werkt. Dezelfde persoon kan in een andere zaak een andere rol hebben.

    Source: JW 1.1 [S26], BJW [S17], TS [S]
    """

    VAST_GEZICHT = "VAST_GEZICHT"
    """
    Fixed face: The one professional who stays with the family from start to finish and to whom it can always turn. A family has at most one at a time.

    Dutch: Vast gezicht. De ene professional die van begin tot eind bij het gezin blijft en bij wie het gezin altijd terechtkan. Er is er hoogstens één tegelijk.

    Source: TS [S]
    """
    CASUSREGISSEUR = "CASUSREGISSEUR"
    """
    Case coordinator: Makes sure that all organisations involved work together. This can be someone other than the fixed face.

    Dutch: Casusregisseur. Zorgt dat alle betrokken organisaties met elkaar samenwerken. Dit kan iemand anders zijn dan het vaste gezicht.

    Source: TS [S]
    """
    GEZINSVOOGD = "GEZINSVOOGD"
    """
    Family supervision worker: The worker of the certified agency who guides the family during a supervision order, often called youth protector.

    Dutch: Gezinsvoogdijwerker. De medewerker van de gecertificeerde instelling die het gezin begeleidt tijdens een ondertoezichtstelling, vaak jeugdbeschermer genoemd.

    Source: BJW 4.2.2 [S17]
    """
    VOOGDIJWERKER = "VOOGDIJWERKER"
    """
    Guardianship worker: The worker who takes care of a child's interests for the certified agency that is guardian.

    Dutch: Voogdijwerker. De medewerker die de belangen van een kind behartigt namens de gecertificeerde instelling die voogd is.

    Source: BJW 4.2.1 [S17]
    """
    JEUGDRECLASSEERDER = "JEUGDRECLASSEERDER"
    """
    Youth probation officer: The worker who guides and supervises a young person because of a criminal offence.

    Dutch: Jeugdreclasseringswerker. De medewerker die een jongere begeleidt en toezicht houdt vanwege een strafbaar feit.

    Source: BJW 4.2.3 [S17]
    """
    RAADSONDERZOEKER = "RAADSONDERZOEKER"
    """
    Investigator of the Child Care and Protection Board: Investigates for the Child Care and Protection Board what a child needs and writes the report for the court.

    Dutch: Raadsonderzoeker. Onderzoekt voor de Raad voor de Kinderbescherming wat een kind nodig heeft en schrijft het rapport voor de rechter.

    Source: JW 3.1 [G]
    """
    VT_MEDEWERKER = "VT_MEDEWERKER"
    """
    Safe at Home worker: Gives advice, handles reports and looks into the safety of the family for Safe at Home.

    Dutch: Medewerker van Veilig Thuis. Geeft advies, behandelt meldingen en kijkt naar de veiligheid van het gezin namens Veilig Thuis.

    Source: WMO 4.1.1 [S]
    """
    VERTROUWENSARTS = "VERTROUWENSARTS"
    """
    Child-abuse physician: The doctor at Safe at Home who judges medical signs of violence and neglect.

    Dutch: Vertrouwensarts. De arts bij Veilig Thuis die medische signalen van geweld en verwaarlozing beoordeelt.

    Source: UBW 4.1.2 [S17]
    """
    AANDACHTSFUNCTIONARIS = "AANDACHTSFUNCTIONARIS"
    """
    Reporting-code officer: The colleague who knows the reporting code well and helps others in the same organisation to go through its steps.

    Dutch: Aandachtsfunctionaris meldcode. De collega die de meldcode goed kent en anderen in dezelfde organisatie helpt de stappen te doorlopen.

    Source: MC 2(1)(b) [S17]
    """
    JEUGDHULPVERLENER = "JEUGDHULPVERLENER"
    """
    Youth help worker: Gives youth help to the child or the family, on behalf of a provider.

    Dutch: Jeugdhulpverlener. Geeft jeugdhulp aan het kind of het gezin, namens een aanbieder.

    Source: JW 1.1 [S26]
    """
    JEUGDHULPVERANTWOORDELIJKE = "JEUGDHULPVERANTWOORDELIJKE"
    """
    Responsible professional in secure care: The person in secure care who may decide that the freedom of a young person is restricted.

    Dutch: Jeugdhulpverantwoordelijke. Degene in de gesloten jeugdhulp die mag beslissen dat de vrijheid van een jeugdige wordt beperkt.

    Source: JW 1.1, 6.3.1.4 [S26]
    """
    GEDRAGSWETENSCHAPPER = "GEDRAGSWETENSCHAPPER"
    """
    Qualified behavioural scientist: A registered psychologist, special-needs educator or psychiatrist whose consent the law asks for in serious steps, such as secure care.

    Dutch: Gekwalificeerde gedragswetenschapper. Een geregistreerde psycholoog, orthopedagoog of psychiater, wiens instemming de wet vraagt bij ingrijpende stappen zoals gesloten jeugdhulp.

    Source: JW 1.1 [S26], RJW 2 [S26]
    """
    WIJKTEAM_PROF = "WIJKTEAM_PROF"
    """
    Local-team professional: Works in the local team, listens to the family's question, gives light help and arranges access to other help.

    Dutch: Professional van het lokale team. Werkt in het lokale team, luistert naar de vraag van het gezin, geeft lichte hulp en regelt toegang tot andere hulp.

    Source: BJW 5.1.1 [S17]
    """
    KINDERRECHTER = "KINDERRECHTER"
    """
    Juvenile judge: The judge at the district court who decides on measures for children.

    Dutch: Kinderrechter. De rechter bij de rechtbank die beslist over maatregelen voor kinderen.

    Source: RV 808 [S]
    """
    OFFICIER = "OFFICIER"
    """
    Public prosecutor: Decides whether someone is prosecuted, and may ask the court to protect a child.

    Dutch: Officier van justitie. Beslist of iemand wordt vervolgd en kan de rechter vragen een kind te beschermen.

    Source: BW1 1:255(2) [S]
    """
    HULPOFFICIER = "HULPOFFICIER"
    """
    Assistant public prosecutor: A police officer with extra powers who may impose an exclusion order on behalf of the mayor.

    Dutch: Hulpofficier van justitie. Een politiefunctionaris met extra bevoegdheden die namens de burgemeester een huisverbod kan opleggen.

    Source: WTH 3 [S17]
    """
    VERTROUWENSPERSOON = "VERTROUWENSPERSOON"
    """
    Independent confidant: Stands beside a young person, parent or foster parent, for example with a complaint. Does not work for the helpers and keeps confidences.

    Dutch: Vertrouwenspersoon. Staat naast een jeugdige, ouder of pleegouder, bijvoorbeeld bij een klacht. Werkt niet voor de hulpverlening en houdt geheim wat is verteld.

    Source: JW 1a.2 [S26]
    """
    ADVOCAAT = "ADVOCAAT"
    """
    Lawyer: Defends the interests of the client in a legal case, and owes loyalty to nobody else.

    Dutch: Advocaat. Verdedigt in een rechtszaak de belangen van de cliënt en van niemand anders.

    Source: JW 6.1.10(4) [S26]
    """
    BIJZONDERE_CURATOR = "BIJZONDERE_CURATOR"
    """
    Guardian ad litem: Appointed to speak for a child in a conflict between the child's interests and those of parents or guardian.

    Dutch: Bijzondere curator. Is benoemd om voor een kind te spreken als de belangen van het kind botsen met die van ouders of voogd.

    Source: BW1 1:250 [S23]
    """
    ERVARINGSDESKUNDIGE = "ERVARINGSDESKUNDIGE"
    """
    Expert by experience: Uses his or her own experience with help or child protection to support the family and other professionals.

    Dutch: Ervaringsdeskundige. Gebruikt eigen ervaring met hulp of jeugdbescherming om gezin en professionals te steunen.

    Source: TS [G]
    """
    TOLK = "TOLK"
    """
    Interpreter: Translates what is said, in spoken or sign language or for deafblind people, and takes no part in the decisions.

    Dutch: Tolk. Vertaalt wat er gezegd wordt, in gesproken taal, gebarentaal of voor doofblinden, en beslist niet mee.

    Source: IJW COD747 [S]
    """
    ANDERS = "ANDERS"
    """
    Other professional role: A professional with a role that this list does not name, such as a teacher, nurse or police officer.

    Dutch: Andere professionele rol. Een professional met een rol die niet in deze lijst staat, zoals een leraar, verpleegkundige of politieagent.

    Source: KGB [D]
    """
