"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ContactKind(StrEnum):
    """
    The way in which a person or organisation can be reached.

    Dutch: Soort contactgegeven. De manier waarop een persoon of organisatie te bereiken is.

    Source: KGB [D]
    """

    TELEFOON = "TELEFOON"
    """
    Telephone: A fixed number, or a number of which it is not known whether it is mobile. Someone else may answer it.

    Dutch: Telefoon. Een vast nummer, of een nummer waarvan niet bekend is of het mobiel is. Ook een ander kan opnemen.

    Source: KGB [D]
    """
    MOBIEL = "MOBIEL"
    """
    Mobile telephone: A number that someone carries along and that can also receive text messages.

    Dutch: Mobiele telefoon. Een nummer dat iemand bij zich draagt en waarop ook tekstberichten binnenkomen.

    Source: KGB [D]
    """
    EMAIL = "EMAIL"
    """
    E-mail: An e-mail address. Check whether others can read along, and do not send sensitive information unprotected.

    Dutch: E-mail. Een e-mailadres. Ga na of anderen meelezen en stuur gevoelige informatie niet onbeveiligd.

    Source: KGB [D]
    """
    POST = "POST"
    """
    Letter post: A postal destination for letters, such as a post-office box.

    Dutch: Brievenpost. Een plek waar brieven aankomen, zoals een postbus.

    Source: KGB [D]
    """
    ANDERS = "ANDERS"
    """
    Other means of contact: A channel without a code of its own, such as a message portal or a text telephone. The note says which one.

    Dutch: Ander contactmiddel. Een kanaal zonder eigen code, zoals een berichtenportaal of een teksttelefoon. In de toelichting staat welk.

    Source: KGB [D]
    """
