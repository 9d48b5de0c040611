"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class AddressKind(StrEnum):
    """
    What an address is used for. Whether it is secret is recorded separately.

    Dutch: Soort adres. Waarvoor een adres dient. Of het geheim is, wordt apart vastgelegd.

    Source: IJW COD757 [S], CORV [S]
    """

    WOONADRES = "WOONADRES"
    """
    Registered home address: The address at which the person is registered with the municipality as living there.

    Dutch: Ingeschreven woonadres. Het adres waar iemand volgens de inschrijving bij de gemeente woont.

    Source: IJW COD757 [S], CORV [S]
    """
    BRIEFADRES = "BRIEFADRES"
    """
    Registered postal address: The address at which someone without a fixed home is registered with the municipality, so that official letters arrive.

    Dutch: Briefadres. Het adres waarop iemand zonder vaste woonplek bij de gemeente staat ingeschreven, zodat officiële post aankomt.

    Source: IJW COD757 [S], CORV [S]
    """
    CORRESPONDENTIE = "CORRESPONDENTIE"
    """
    Correspondence address: The address to which letters are sent at the person's own wish. It does not say where someone lives or is registered.

    Dutch: Correspondentieadres. Het adres waar iemand brieven wil ontvangen. Het zegt niets over waar iemand woont of ingeschreven staat.

    Source: IJW COD757 [S]
    """
    VERBLIJF = "VERBLIJF"
    """
    Place of stay: The address at which someone actually stays, which may differ from the registration, for example with a foster family.

    Dutch: Verblijfsadres. Het adres waar iemand werkelijk verblijft; dat kan anders zijn dan de inschrijving, bijvoorbeeld bij een pleeggezin.

    Source: IJW COD757 [S]
    """
    TIJDELIJK = "TIJDELIJK"
    """
    Temporary address: An address at which someone stays for a short time, such as a crisis bed or with relatives, with the idea of leaving again.

    Dutch: Tijdelijk adres. Een adres waar iemand voor korte tijd verblijft, zoals een crisisplek of bij familie, met de bedoeling daar weer weg te gaan.

    Source: IJW COD757 [S]
    """
