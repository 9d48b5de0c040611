"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class RestrictiveMeasureKind(StrEnum):
    """
    Ways in which the freedom of a young person in secure youth care may be restricted. Nothing outside this list is allowed, and each only when nothing lighter works.

    Dutch: Vrijheidsbeperkende maatregel. Manieren waarop de vrijheid van een jeugdige in gesloten jeugdhulp mag worden beperkt. Iets buiten deze lijst mag niet, en ook dit alleen als niets lichters werkt.

    Source: JW 6.3.1.1-6.3.1.5, 6.3.2 [S26]
    """

    VASTPAKKEN = "VASTPAKKEN"
    """
    Holding: Someone takes hold of the young person and keeps hold for a moment, to stop danger.

    Dutch: Vastpakken en vasthouden. Iemand pakt de jeugdige vast en houdt die even vast, om gevaar te stoppen.

    Source: JW 6.3.2 [S26]
    """
    PLAATSVERBOD = "PLAATSVERBOD"
    """
    Ban on certain places: The young person may not come in some rooms or spots in or around the building.

    Dutch: Verbod om op bepaalde plekken te komen. De jeugdige mag niet komen in sommige ruimtes of op plekken in of bij het gebouw.

    Source: JW 6.3.2 [S26]
    """
    GEEN_ACTIVITEITEN = "GEEN_ACTIVITEITEN"
    """
    Restriction of joint activities: The young person cannot take part, or only partly, in what the group does together.

    Dutch: Beperking van gezamenlijke activiteiten. De jeugdige mag niet of maar voor een deel meedoen aan wat de groep samen doet.

    Source: JW 6.3.2 [S26]
    """
    OVERPLAATSING = "OVERPLAATSING"
    """
    Temporary transfer: The young person stays for a time in another group or place. Agency and parents hear of it.

    Dutch: Tijdelijke overplaatsing. De jeugdige verblijft een tijd in een andere groep of op een andere plek. De instelling en de ouders horen dat.

    Source: JW 6.3.2, 6.7.2 [S26]
    """
    KAMERVERBLIJF_OPEN = "KAMERVERBLIJF_OPEN"
    """
    Staying in the own room, not locked: The young person has to stay in the own room, while the door is not locked.

    Dutch: Verblijf op de eigen kamer, niet op slot. De jeugdige moet op de eigen kamer blijven, terwijl de deur niet op slot gaat.

    Source: JW 6.3.2 [S26]
    """
    INSLUITING = "INSLUITING"
    """
    Seclusion in a locked safe room: The door is locked, only in an emergency and from the age of twelve. It lasts at most a day and can be extended once, by a behavioural scientist.

    Dutch: Insluiting in een veilige ruimte op slot. De deur gaat op slot, alleen in een noodsituatie en vanaf twaalf jaar. Het duurt hooguit een dag en kan één keer worden verlengd, door een gedragswetenschapper.

    Source: JW 6.3.2.2, 6.7.2 [S26]
    """
    PROGRAMMA_VERPLICHT = "PROGRAMMA_VERPLICHT"
    """
    Compulsory programme: The young person has to take part in a treatment or training programme, also without wanting to. Agency and parents hear of it.

    Dutch: Verplicht programma. De jeugdige moet meedoen aan een programma voor behandeling of training, ook zonder dat zelf te willen. De instelling en de ouders horen dat.

    Source: JW 6.3.2, 6.7.2 [S26]
    """
    GENEESKUNDIG = "GENEESKUNDIG"
    """
    Compulsory medical treatment: A doctor finds treatment necessary and agrees to it, while the young person does not want it.

    Dutch: Verplichte geneeskundige behandeling. Een arts vindt behandeling nodig en stemt ermee in, terwijl de jeugdige het niet wil.

    Source: JW 6.2.10(3), 6.3.2 [S26]
    """
    COMMUNICATIE_BEPERKT = "COMMUNICATIE_BEPERKT"
    """
    Restriction of letters and telephone: Writing, calling or sending messages is limited. Contact with judge, lawyer, confidant and inspectorate always stays free.

    Dutch: Beperking van post en telefoon. Schrijven, bellen of berichten sturen is beperkt. Contact met rechter, advocaat, vertrouwenspersoon en inspectie blijft altijd vrij.

    Source: JW 6.3.2 [S26]
    """
    BEZOEK_BEPERKT = "BEZOEK_BEPERKT"
    """
    Restriction of visits: Certain people may not visit for a time, or less often than usual.

    Dutch: Beperking van bezoek. Bepaalde mensen mogen een tijd niet of minder vaak op bezoek komen.

    Source: JW 6.3.2 [S26]
    """
    TOEZICHT_CONTACT = "TOEZICHT_CONTACT"
    """
    Monitored contact: Someone of the staff is there, listens or reads along when the young person has contact with others.

    Dutch: Toezicht op contact. Iemand van het personeel is erbij, luistert of leest mee als de jeugdige contact heeft met anderen.

    Source: JW 6.3.2 [S26]
    """
    ONDERZOEK_LICHAAM = "ONDERZOEK_LICHAAM"
    """
    Search of the body: The staff check the body for things that may not be brought in.

    Dutch: Onderzoek aan het lichaam. Het personeel controleert het lichaam op dingen die niet mee naar binnen mogen.

    Source: JW 6.3.2 [S26]
    """
    ONDERZOEK_KLEDING = "ONDERZOEK_KLEDING"
    """
    Search of clothing: The staff check clothes and pockets for things that may not be brought in.

    Dutch: Onderzoek aan de kleding. Het personeel controleert kleren en zakken op dingen die niet mee naar binnen mogen.

    Source: JW 6.3.2 [S26]
    """
    ONDERZOEK_URINE = "ONDERZOEK_URINE"
    """
    Urine test: Urine is tested to see whether the young person has used drink or drugs.

    Dutch: Onderzoek van urine. Urine wordt onderzocht om te zien of de jeugdige drank of drugs heeft gebruikt.

    Source: JW 6.3.2 [S26]
    """
    ONDERZOEK_KAMER = "ONDERZOEK_KAMER"
    """
    Search of the room: The staff look through the young person's own room, in his or her presence.

    Dutch: Onderzoek van de kamer. Het personeel doorzoekt de eigen kamer van de jeugdige, waar die zelf bij is.

    Source: JW 6.3.2 [S26]
    """
    ONDERZOEK_POST = "ONDERZOEK_POST"
    """
    Inspection of letters and parcels: What arrives or goes out by post is opened to look for forbidden things, in the young person's presence.

    Dutch: Onderzoek van post en pakjes. Wat met de post komt of gaat, wordt geopend om verboden dingen te vinden, waar de jeugdige zelf bij is.

    Source: JW 6.3.2 [S26]
    """
    CAMERATOEZICHT_ANDERS = "CAMERATOEZICHT_ANDERS"
    """
    Supervision, also by camera: Someone watches over the young person in person, or exceptionally with a camera. The young person and visitors know of it.

    Dutch: Toezicht, ook met een camera. Iemand houdt zelf toezicht op de jeugdige, of bij uitzondering met een camera. De jeugdige en het bezoek weten dat.

    Source: JW 6.3.2.1 [S26], BJW 6.2.1 [S]
    """
