"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ExternalList(StrEnum):
    """
    A list that somebody else owns and reissues, and that this standard therefore does not copy. A code from it is given with the date on which it stood in the list.

    Dutch: Lijst van een ander. Een lijst die een ander beheert en opnieuw uitgeeft, en die deze standaard daarom niet overneemt. Bij een code daaruit staat op welke datum die in de lijst stond.

    Source: KGB [D], CORV [S], CBS [S]
    """

    GEMEENTEN = "GEMEENTEN"
    """
    Municipalities: The codes of all municipalities. Municipalities merge, so a code may be valid in one year and not in the next.

    Dutch: Gemeenten. De codes van alle gemeenten. Gemeenten gaan samen, dus een code kan het ene jaar gelden en het volgende niet meer.

    Source: CBS [S], BRP [G]
    """
    CORV_PARTIJEN = "CORV_PARTIJEN"
    """
    Parties in the exchange with the justice chain: The certified agencies, locations of the Child Care and Protection Board and other parties that send or receive messages in the justice chain.

    Dutch: Partijen in het berichtenverkeer met de justitieketen. De gecertificeerde instellingen, locaties van de Raad voor de Kinderbescherming en andere partijen die berichten sturen of krijgen in de justitieketen.

    Source: CORV [S]
    """
    RECHTBANKEN = "RECHTBANKEN"
    """
    District courts: The courts that decide first in cases of children. It is the part of the list of parties in the justice chain that holds the courts.

    Dutch: Rechtbanken. De rechtbanken die als eerste beslissen in zaken van kinderen. Het is het deel van de lijst met partijen in de justitieketen waarin de rechtbanken staan.

    Source: CORV [S]
    """
    BRP_NATIONALITEITEN = "BRP_NATIONALITEITEN"
    """
    Nationalities in the population register: The nationalities that a municipality can register, including those that no longer exist.

    Dutch: Nationaliteiten in de bevolkingsregistratie. De nationaliteiten die een gemeente kan inschrijven, ook nationaliteiten die niet meer bestaan.

    Source: BRP [G]
    """
    BRP_LANDEN = "BRP_LANDEN"
    """
    Countries in the population register: The countries that a municipality can register, as a place of birth or of stay, including those that no longer exist.

    Dutch: Landen in de bevolkingsregistratie. De landen die een gemeente kan inschrijven, als plaats van geboorte of verblijf, ook landen die niet meer bestaan.

    Source: BRP [G]
    """
    AGB = "AGB"
    """
    Register of care providers: The providers and professionals in health care and youth help that have a code for messages and payment.

    Dutch: Register van zorgaanbieders. De aanbieders en professionals in zorg en jeugdhulp die een code hebben voor berichten en betaling.

    Source: IJW [G]
    """
    BRIN = "BRIN"
    """
    Register of schools: The schools that are registered, with the number by which they are known; two more digits point at a site.

    Dutch: Register van scholen. De scholen die geregistreerd staan, met het nummer waaronder zij bekend zijn; twee cijfers erbij wijzen een locatie aan.

    Source: GBO [S]
    """
    OIN_REGISTER = "OIN_REGISTER"
    """
    Register of organisations in digital exchange: The organisations that have a number by which government services recognise each other in messages.

    Dutch: Register van organisaties in digitaal verkeer. De organisaties met een nummer waaraan diensten van de overheid elkaar in berichten herkennen.

    Source: OIN [S]
    """
