"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class SupportNeedKind(StrEnum):
    """
    Something about a person to which talks, help and the home must be adapted. Most codes are health data: record one only when it is needed, with who established it and when.

    Dutch: Ondersteuningsbehoefte. Iets bij een persoon waar gesprekken, hulp en huis op moeten worden afgestemd. De meeste codes zijn gezondheidsgegevens: leg er alleen een vast als dat nodig is, met wie het vaststelde en wanneer.

    Source: JW 1.1 [S26], AVG 9 [G], KGB [D]
    """

    VERSTANDELIJKE_BEPERKING = "VERSTANDELIJKE_BEPERKING"
    """
    Intellectual disability: Learning, planning and taking things in ask more time and repetition than with most people. Mild disability is included.

    Dutch: Verstandelijke beperking. Leren, plannen en begrijpen kosten meer tijd en herhaling dan bij de meeste mensen. Ook een lichte beperking telt mee.

    Source: JW 1.1 [S26], AVG 9 [G]
    """
    LICHAMELIJKE_BEPERKING = "LICHAMELIJKE_BEPERKING"
    """
    Physical disability: Moving, reaching or holding is difficult, so the home, transport or tools need to be adapted.

    Dutch: Lichamelijke beperking. Bewegen, reiken of vasthouden lukt moeilijk. Huis, vervoer of hulpmiddelen moeten daarop worden aangepast.

    Source: JW 1.1 [S26], AVG 9 [G]
    """
    ZINTUIGLIJKE_BEPERKING = "ZINTUIGLIJKE_BEPERKING"
    """
    Sensory disability: Seeing or hearing is limited, so information has to be offered in another form.

    Dutch: Zintuiglijke beperking. Zien of horen is beperkt. Informatie moet daarom in een andere vorm worden gegeven.

    Source: JW 1.1 [S26], AVG 9 [G]
    """
    PSYCHIATRISCH = "PSYCHIATRISCH"
    """
    Psychiatric condition: A mental disorder colours how someone feels, thinks or acts. Treatment belongs to a practitioner; here it only says what to take into account.

    Dutch: Psychiatrische aandoening. Een psychische stoornis bepaalt mee hoe iemand zich voelt, denkt of doet. Behandelen doet een behandelaar; hier staat alleen waar rekening mee moet worden gehouden.

    Source: JW 1.1 [S26], AVG 9 [G]
    """
    ONTWIKKELINGSSTOORNIS = "ONTWIKKELINGSSTOORNIS"
    """
    Developmental disorder: From childhood on the brain handles stimuli, attention or contact in another way, so calm and clear agreements help.

    Dutch: Ontwikkelingsstoornis. Vanaf de kindertijd verwerken de hersenen prikkels, aandacht of contact anders. Rust en duidelijke afspraken helpen dan.

    Source: KGB [D], AVG 9 [G]
    """
    HERSENLETSEL = "HERSENLETSEL"
    """
    Acquired brain injury: After an accident or illness, memory, energy or temper are no longer what they were.

    Dutch: Niet-aangeboren hersenletsel. Na een ongeluk of ziekte zijn geheugen, energie of humeur niet meer wat ze waren.

    Source: KGB [D], AVG 9 [G]
    """
    DEMENTIE = "DEMENTIE"
    """
    Dementia: Memory and judgement are declining, so agreements must be repeated and others must watch along.

    Dutch: Dementie. Geheugen en inzicht gaan achteruit. Afspraken moeten worden herhaald en anderen moeten meekijken.

    Source: KGB [D], AVG 9 [G]
    """
    CHRONISCHE_ZIEKTE = "CHRONISCHE_ZIEKTE"
    """
    Long-term illness: A disease of the body that does not pass takes energy, care or medicines every day.

    Dutch: Langdurige ziekte. Een ziekte van het lichaam die niet overgaat, vraagt elke dag energie, zorg of medicijnen.

    Source: JW 1.1 [S26], AVG 9 [G]
    """
    VERSLAVING = "VERSLAVING"
    """
    Addiction: Someone cannot stop using or gambling alone; help takes this into account without blame.

    Dutch: Verslaving. Iemand kan niet alleen stoppen met gebruiken of gokken. De hulp houdt daar rekening mee, zonder verwijt.

    Source: KGB [D], AVG 9 [G]
    """
    TAAL = "TAAL"
    """
    Little Dutch: Speaks or understands too little Dutch to follow a talk about important things without help.

    Dutch: Weinig Nederlands. Spreekt of begrijpt te weinig Nederlands om een gesprek over belangrijke zaken zonder hulp te volgen.

    Source: KGB [D]
    """
    LAAGGELETTERD = "LAAGGELETTERD"
    """
    Difficulty with reading and writing: Letters and forms are hard to understand, even in the own language. Telling, drawing or reading together works better.

    Dutch: Moeite met lezen en schrijven. Brieven en formulieren zijn lastig te begrijpen, ook in de eigen taal. Vertellen, tekenen of samen lezen werkt beter.

    Source: KGB [D]
    """
    DIGITALE_VAARDIGHEDEN = "DIGITALE_VAARDIGHEDEN"
    """
    Difficulty with computer and telephone: Cannot arrange things online without help, so a letter, a call or a visit is needed.

    Dutch: Moeite met computer en telefoon. Kan niet zonder hulp digitaal zaken regelen. Daarom is een brief, een telefoontje of een bezoek nodig.

    Source: KGB [D]
    """
