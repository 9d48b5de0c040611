"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class IdentifierSystem(StrEnum):
    """
    The register or numbering that an outside number belongs to. The number only has meaning together with this code.

    Dutch: Nummerstelsel. Het register of de nummering waar een nummer van buiten bij hoort. Het nummer heeft alleen betekenis samen met deze code.

    Source: KGB [D], JW 7.2.1-7.2.2 [S26]
    """

    BSN = "BSN"
    """
    Citizen service number: The nine-digit number (BSN) by which the Dutch government knows a person. Only parties that the law allows may use it; the filler values of nine zeros or nine nines are refused.

    Dutch: Burgerservicenummer. Het nummer van negen cijfers (bsn) waarmee de overheid een persoon kent. Alleen wie dat van de wet mag, gebruikt het; de opvulwaarden met negen nullen of negen negens worden geweigerd.

    Source: JW 7.2.1-7.2.2 [S26], RJW bijlage 2 2.2 [S26], URW bijlage A 3.10.1 [S25], WABB [G]
    """
    A_NUMMER = "A_NUMMER"
    """
    Administration number in the population register: The ten-digit number (A-nummer) by which the population register itself knows a person. It is not meant for exchange outside that register.

    Dutch: Administratienummer. Het nummer van tien cijfers (A-nummer) waarmee de bevolkingsregistratie zelf een persoon kent. Het is niet bedoeld voor uitwisseling daarbuiten.

    Source: BRP [G]
    """
    V_NUMMER = "V_NUMMER"
    """
    Foreign national's number: The ten-digit number (V-nummer) of a person in the aliens administration. It helps when someone does not have a citizen service number.

    Dutch: Vreemdelingennummer. Het nummer van tien cijfers (V-nummer) van een persoon in de vreemdelingenadministratie. Het helpt als iemand geen burgerservicenummer heeft.

    Source: VW2000 [G]
    """
    RSIN = "RSIN"
    """
    Legal entities and partnerships number: The nine-digit number (RSIN) of a legal entity, such as a foundation or a municipality. It looks like a citizen service number but never belongs to a person.

    Dutch: Rechtspersonen en Samenwerkingsverbanden Informatienummer. Het nummer van negen cijfers (RSIN) van een rechtspersoon, zoals een stichting of gemeente. Het lijkt op een burgerservicenummer, maar hoort nooit bij een mens.

    Source: GBO [S], OIN [S]
    """
    KVK = "KVK"
    """
    Chamber of Commerce number: The eight-digit number of an enterprise or foundation at the Chamber of Commerce.

    Dutch: Nummer in het Handelsregister. Het nummer van acht cijfers (KVK-nummer) van een onderneming of stichting bij de Kamer van Koophandel.

    Source: GBO [S], OIN [S]
    """
    VESTIGING = "VESTIGING"
    """
    Establishment number: The twelve-digit number of one site of an organisation in the trade register. Use KVK for the organisation as a whole.

    Dutch: Vestigingsnummer. Het nummer van twaalf cijfers van één locatie van een organisatie in het Handelsregister. Voor de hele organisatie is er het KVK-nummer.

    Source: GBO [S]
    """
    OIN = "OIN"
    """
    Organisation identification number: The twenty-digit number (OIN) by which organisations know each other in digital exchange with the government.

    Dutch: Organisatie-identificatienummer. Het nummer van twintig cijfers (OIN) waarmee organisaties elkaar herkennen in het digitale verkeer met de overheid.

    Source: OIN [S]
    """
    AGB = "AGB"
    """
    AGB code of a provider: The eight-digit code of a care organisation, used in iJw messages. The code of one professional has its own entry in this list.

    Dutch: AGB-code van een aanbieder. De code van acht cijfers van een zorgorganisatie, gebruikt in iJw-berichten. Voor de code van één zorgverlener is er een aparte code in deze lijst.

    Source: IJW [G]
    """
    BRIN = "BRIN"
    """
    School registration number: The number (BRIN) by which a school is registered: two digits and two letters, sometimes two digits more for the site.

    Dutch: Registratienummer van een school. Het nummer (BRIN) waaronder een school geregistreerd staat: twee cijfers en twee letters, soms met twee cijfers erbij voor de locatie.

    Source: GBO [S], OIN [S]
    """
    GEMEENTECODE = "GEMEENTECODE"
    """
    Municipality code: The four-digit code of a municipality. The list changes when municipalities merge, so the date counts.

    Dutch: Gemeentecode. De code van vier cijfers van een gemeente. De lijst verandert bij herindelingen, dus de datum telt mee.

    Source: CBS [S]
    """
    BIG = "BIG"
    """
    BIG registration number: The eleven-digit number of a professional in the register for health care, such as a doctor or psychologist.

    Dutch: BIG-nummer. Het nummer van elf cijfers van een professional in het register voor de gezondheidszorg, zoals een arts of psycholoog.

    Source: BJW 1.1 [G]
    """
    SKJ = "SKJ"
    """
    SKJ registration number: The number of a professional in the quality register for youth work. The exact form of the number still has to be confirmed.

    Dutch: SKJ-nummer. Het nummer van een professional in het Kwaliteitsregister Jeugd. De precieze vorm van het nummer moet nog worden bevestigd.

    Source: BJW 1.1 [U]
    """
    AGBZORGVERLENER = "AGBZORGVERLENER"
    """
    Personal AGB code: The eight-digit code of one care professional, apart from the organisation the professional works for.

    Dutch: Persoonlijke AGB-code. De code van acht cijfers van één zorgverlener, los van de organisatie waar die werkt.

    Source: IJW [G]
    """
    CORV_INSTANTIE = "CORV_INSTANTIE"
    """
    CORV party code: The code of a court, agency, board or municipality in the message exchange of the justice chain. Codes are valid per month.

    Dutch: CORV-instantiecode. De code van een rechtbank, instelling, raad of gemeente in het berichtenverkeer van de justitieketen. Codes gelden per maand.

    Source: CORV [S]
    """
    ECLI = "ECLI"
    """
    European case law identifier: The code (ECLI) under which a published judgment can be found all over Europe. Most decisions about children are not published and so do not have one.

    Dutch: Europees kenmerk van een uitspraak. De code (ECLI) waaronder een gepubliceerde uitspraak in heel Europa te vinden is. De meeste beslissingen over kinderen worden niet gepubliceerd en hebben er dus geen.

    Source: RECHTSPRAAK [S]
    """
    ZAAKNR_RECHTBANK = "ZAAKNR_RECHTBANK"
    """
    Court case number: The number the court gives to a case. Keep the case number and the petition number as the court writes them.

    Dutch: Zaaknummer van de rechtbank. Het nummer dat de rechtbank aan een zaak geeft. Neem het zaaknummer en het rekestnummer over zoals de rechtbank ze schrijft.

    Source: RECHTSPRAAK [S]
    """
    PARKETNUMMER = "PARKETNUMMER"
    """
    Public prosecutor's number: The number of a criminal case at the prosecution service. It reveals criminal data and needs extra protection.

    Dutch: Parketnummer. Het nummer van een strafzaak bij het Openbaar Ministerie. Het verraadt strafrechtelijke gegevens en vraagt extra bescherming.

    Source: UAVG 31-33 [G]
    """
    VT_CASUSNR = "VT_CASUSNR"
    """
    Case number of Safe at Home: The number of a case at one Safe at Home organisation. It is unique only there, so it is always stored together with that organisation.

    Dutch: Casusnummer van Veilig Thuis. Het nummer van een casus bij één Veilig Thuis-organisatie. Het is alleen daar uniek en wordt dus altijd samen met die organisatie vastgelegd.

    Source: URW bijlage A 3.1.2 [S25]
    """
    ANDERS = "ANDERS"
    """
    Other reference of an organisation: A case, file or client number for which this list has no own code. The organisation that gave it is always stated with it.

    Dutch: Ander kenmerk van een organisatie. Een zaak-, dossier- of cliëntnummer waarvoor deze lijst geen eigen code heeft. De organisatie die het gaf, staat er altijd bij.

    Source: KGB [D]
    """
