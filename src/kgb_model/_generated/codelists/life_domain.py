"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class LifeDomain(StrEnum):
    """
    A part of daily life in which things can go well or badly, used to order concerns and goals.

    Dutch: Leefgebied. Een deel van het dagelijks leven waarin het goed of slecht kan gaan, om zorgen en doelen te ordenen.

    Source: CORV [S], ZRM [S], VAK [G]
    """

    FINANCIEN = "FINANCIEN"
    """
    Finances: Income, spending and debts, and whether there is enough money for what the family needs.

    Dutch: Financiën. Inkomen, uitgaven en schulden, en of er genoeg geld is voor wat het gezin nodig heeft.

    Source: CORV [S]
    """
    IDENTITEIT = "IDENTITEIT"
    """
    Identity: Who someone is and feels to be: self-image, origin, gender and sexual orientation.

    Dutch: Identiteit. Wie iemand is en zich voelt, zoals zelfbeeld, afkomst, gender en seksuele voorkeur.

    Source: CORV [S]
    """
    HOUDING_GEDRAG = "HOUDING_GEDRAG"
    """
    Attitude, behaviour and skills: How someone acts towards others, and what they can do to deal with feelings, conflicts and setbacks.

    Dutch: Houding, gedrag en vaardigheden. Hoe iemand zich tegenover anderen gedraagt en wat iemand kan om met gevoelens, ruzies en tegenslag om te gaan.

    Source: CORV [S]
    """
    WERK_OPLEIDING = "WERK_OPLEIDING"
    """
    Work and education: School, training or a job, including attendance, results and the step to a next school or employer.

    Dutch: Werk en opleiding. School, opleiding of baan, met aanwezigheid, resultaten en de stap naar een volgende school of werkgever.

    Source: CORV [S]
    """
    TIJDSBESTEDING = "TIJDSBESTEDING"
    """
    Use of time: What someone does with the day and with free time, such as sports, hobbies and a day rhythm.

    Dutch: Tijdsbesteding. Wat iemand doet met de dag en de vrije tijd, zoals sport, hobby's en een dagritme.

    Source: CORV [S]
    """
    HUISVESTING = "HUISVESTING"
    """
    Housing: Whether there is a home, whether it is fit and safe to live in, and whether the family can stay.

    Dutch: Huisvesting. Of er een woning is, of die geschikt en veilig is en of het gezin er kan blijven.

    Source: CORV [S]
    """
    RELATIES = "RELATIES"
    """
    Domestic and close relations: How partners, parents, children and others who live together get on with one another.

    Dutch: (Huiselijke) relaties. Hoe partners, ouders, kinderen en andere huisgenoten met elkaar omgaan.

    Source: CORV [S]
    """
    GEESTELIJKE_GEZONDHEID = "GEESTELIJKE_GEZONDHEID"
    """
    Mental health: How someone feels inside, including anxiety, low mood, trauma and psychiatric illness, and their treatment.

    Dutch: Geestelijke gezondheid. Hoe het psychisch met iemand gaat, zoals angst, somberheid, trauma en psychiatrische ziekte, en de behandeling daarvan.

    Source: CORV [S]
    """
    LICHAMELIJKE_GEZONDHEID = "LICHAMELIJKE_GEZONDHEID"
    """
    Physical health: Illness, disability, growth, sleep and food, and whether someone gets the medical care that is needed.

    Dutch: Lichamelijke gezondheid. Ziekte, beperking, groei, slaap en voeding, en of iemand de medische zorg krijgt die nodig is.

    Source: CORV [S]
    """
    MIDDELENGEBRUIK = "MIDDELENGEBRUIK"
    """
    Substance use and addiction: Use of alcohol, drugs or medicines, and other habits that someone cannot stop, such as gambling.

    Dutch: Middelengebruik en verslaving. Gebruik van alcohol, drugs of medicijnen en ander gedrag waarmee iemand niet kan stoppen, zoals gokken.

    Source: CORV [S]
    """
    SOCIAAL_NETWERK = "SOCIAAL_NETWERK"
    """
    Social network: Relatives outside the home, friends, neighbours and others who give support, or who put pressure on the family.

    Dutch: Sociaal netwerk. Familie buitenshuis, vrienden, buren en anderen die steun geven, of juist druk op het gezin leggen.

    Source: CORV [S]
    """
    JUSTITIE = "JUSTITIE"
    """
    Justice and police: Contact with police or courts because of offences, as a suspect or while serving a sentence.

    Dutch: Justitie en politie. Contact met politie of rechter vanwege strafbare feiten, als verdachte of tijdens een straf.

    Source: CORV [S]
    """
    BASALE_ADL = "BASALE_ADL"
    """
    Basic daily care: Simple self-care such as eating, washing, dressing and going to the toilet.

    Dutch: Basale dagelijkse verrichtingen. Eenvoudige zelfverzorging, zoals eten, wassen, aankleden en naar het toilet gaan.

    Source: ZRM [S]
    """
    INSTRUMENTELE_ADL = "INSTRUMENTELE_ADL"
    """
    More difficult daily skills: Tasks that ask for planning and insight, such as shopping, cooking, travelling and handling letters.

    Dutch: Lastigere dagelijkse verrichtingen. Taken waarvoor plannen en overzicht nodig zijn, zoals boodschappen doen, koken, reizen en post afhandelen.

    Source: ZRM [S]
    """
    PARTICIPATIE = "PARTICIPATIE"
    """
    Social participation: Taking part in society outside work and school, for example in an association, the neighbourhood or as a volunteer.

    Dutch: Maatschappelijke participatie. Meedoen in de samenleving buiten werk en school, bijvoorbeeld in een vereniging, de buurt of als vrijwilliger.

    Source: ZRM [S]
    """
    OUDERSCHAP = "OUDERSCHAP"
    """
    Parenting: How parents care for their children, protect them, guide them and are there for them.

    Dutch: Ouderschap en opvoeding. Hoe ouders voor hun kinderen zorgen, hen beschermen, begeleiden en er voor hen zijn.

    Source: ZRM [S]
    """
    ONTWIKKELING_KIND = "ONTWIKKELING_KIND"
    """
    Child development: How a child grows in body, language, thinking, feelings and contact with others, compared with what fits the age.

    Dutch: Ontwikkeling van het kind. Hoe een kind groeit in lichaam, taal, denken, gevoel en contact met anderen, vergeleken met wat bij de leeftijd past.

    Source: VAK [G]
    """
    SCHEIDING = "SCHEIDING"
    """
    Separation and parenting afterwards: What the break-up of the parents means for the children, and how parents cooperate when they live apart.

    Dutch: Scheiding en ouderschap daarna. Wat het uit elkaar gaan van de ouders voor de kinderen betekent en hoe ouders samenwerken als zij apart wonen.

    Source: VAK [G]
    """
    CULTUUR_INTEGRATIE = "CULTUUR_INTEGRATIE"
    """
    Culture, faith and integration: Customs, religion and language of the family, and finding a way in Dutch society.

    Dutch: Cultuur, geloof en integratie. Gewoonten, geloof en taal van het gezin, en het vinden van een weg in de Nederlandse samenleving.

    Source: VAK [G]
    """
