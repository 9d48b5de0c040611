"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ReporterType(StrEnum):
    """
    Who raised the worry: a professional, by field of work, or somebody else, by relation to the people concerned. Each report has exactly one.

    Dutch: Soort melder. Wie de zorg heeft geuit: een beroepskracht, naar werkveld, of iemand anders, naar band met de betrokkenen. Elke melding heeft er precies één.

    Source: URW bijlage A [S25], URW bijlage A (2017) [S17]
    """

    HUISARTS = "HUISARTS"
    """
    General practitioner: The family doctor or the practice nurse reports what was seen or heard in the practice.

    Dutch: Huisarts. De eigen dokter of de praktijkondersteuner meldt wat er in de praktijk is gezien of gehoord.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    KINDERARTS = "KINDERARTS"
    """
    Paediatrician: A doctor who specialises in the illnesses of children makes the report, usually from a hospital.

    Dutch: Kinderarts. Een arts die is gespecialiseerd in ziekten van kinderen doet de melding, meestal vanuit een ziekenhuis.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    GERIATER = "GERIATER"
    """
    Geriatrician: A doctor for older people with several health problems makes the report.

    Dutch: Geriater. Een arts voor oudere mensen met meerdere gezondheidsproblemen doet de melding.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    GGZ = "GGZ"
    """
    Mental health professional: Someone who treats people for mental health problems, such as a psychiatrist or psychologist.

    Dutch: Beroepskracht in de ggz. Iemand die mensen met psychische problemen behandelt, zoals een psychiater of psycholoog.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    ZORG_ANDERS = "ZORG_ANDERS"
    """
    Other health professional: A health worker for whom this list has no separate code, for example in a hospital or in home care.

    Dutch: Andere zorgprofessional. Een zorgverlener voor wie deze lijst geen eigen code heeft, bijvoorbeeld in het ziekenhuis of de thuiszorg.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    BASISONDERWIJS = "BASISONDERWIJS"
    """
    Primary school: Somebody who works at a school for children up to about twelve years old.

    Dutch: Basisonderwijs. Iemand die werkt op een school voor kinderen tot ongeveer twaalf jaar.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    VOORTGEZET_ONDERWIJS = "VOORTGEZET_ONDERWIJS"
    """
    Secondary school: Somebody who works at a school that young people attend after primary school.

    Dutch: Voortgezet onderwijs. Iemand die werkt op een school waar jongeren na de basisschool naartoe gaan.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    ONDERWIJS_ANDERS = "ONDERWIJS_ANDERS"
    """
    Other education: Somebody in education outside an ordinary primary or secondary school, for instance in vocational training.

    Dutch: Ander onderwijs. Iemand uit het onderwijs buiten de gewone basisschool of middelbare school, bijvoorbeeld van een beroepsopleiding.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    LOKAAL_TEAM_WELZIJN = "LOKAAL_TEAM_WELZIJN"
    """
    Local team or social work: A worker of the municipality's neighbourhood team or of a social work organisation close to the family's home.

    Dutch: Lokaal team of welzijnswerk. Een medewerker van het wijkteam van de gemeente of van een welzijnsorganisatie dicht bij het gezin.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    GI = "GI"
    """
    Certified agency: A youth protection or youth probation worker of an organisation that is allowed to carry out child protection measures.

    Dutch: Gecertificeerde instelling. Een jeugdbeschermer of jeugdreclasseerder van een organisatie die kinderbeschermingsmaatregelen mag uitvoeren.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    JEUGDZORG_ANDERS = "JEUGDZORG_ANDERS"
    """
    Other youth care: A worker in help for young people and families who does not work for a certified agency, for example at a youth help provider.

    Dutch: Andere jeugdzorg. Een medewerker in de hulp aan jeugdigen en gezinnen die niet bij een gecertificeerde instelling werkt, bijvoorbeeld bij een jeugdhulpaanbieder.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    KINDEROPVANG = "KINDEROPVANG"
    """
    Childcare: Somebody who looks after children for their work, such as at a day nursery, an after-school club or as a childminder.

    Dutch: Kinderopvang. Iemand die beroepsmatig op kinderen past, zoals op een kinderdagverblijf, bij de buitenschoolse opvang of als gastouder.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    POLITIE = "POLITIE"
    """
    Police: An officer or somebody else who works for the police reports what came up at work.

    Dutch: Politie. Een agent of iemand anders die bij de politie werkt, meldt wat er in het werk is gebleken.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    JUSTITIE = "JUSTITIE"
    """
    Justice: Somebody who works for courts, prosecution or sentences, but not for the police.

    Dutch: Justitie. Iemand die werkt aan vervolging, rechtspraak of straffen, maar niet bij de politie.

    Source: URW bijlage A, 3.4 [S25]
    """
    BEROEP_ANDERS = "BEROEP_ANDERS"
    """
    Other professional: Anyone who reports because of paid work and fits none of the other professional codes.

    Dutch: Andere beroepskracht. Iedereen die vanuit betaald werk meldt en onder geen van de andere beroepscodes valt.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    BETROKKENE_JEUGDIGE = "BETROKKENE_JEUGDIGE"
    """
    The child or young person concerned: A child or young person who is living through the situation makes the report personally.

    Dutch: Betrokken jeugdige. Een kind of jongere die de situatie meemaakt, doet zelf de melding.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    BETROKKENE_VOLWASSENE = "BETROKKENE_VOLWASSENE"
    """
    An adult concerned: An adult who is part of the situation makes the report, as the victim or as the one who uses violence.

    Dutch: Betrokken volwassene. Een volwassene die zelf deel is van de situatie doet de melding, als slachtoffer of als degene die geweld gebruikt.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    FAMILIELID = "FAMILIELID"
    """
    Relative: Someone from the wider family, such as a grandparent or aunt, who is not living through the situation personally.

    Dutch: Familielid. Iemand uit de familie, zoals een grootouder of tante, die de situatie niet zelf meemaakt.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    NETWERK = "NETWERK"
    """
    Social network: A friend or acquaintance who knows the family personally but is neither a relative nor a neighbour.

    Dutch: Sociaal netwerk. Een vriend of kennis die het gezin persoonlijk kent, maar geen familie of buur is.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    BUURT = "BUURT"
    """
    Neighbour: Someone who lives close to the family and noticed something from there.

    Dutch: Buurtbewoner. Iemand die bij het gezin in de buurt woont en daar iets heeft gemerkt.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    VRIJWILLIGER = "VRIJWILLIGER"
    """
    Volunteer: Someone who meets the family through unpaid work, for example at a sports club or as a buddy.

    Dutch: Vrijwilliger. Iemand die het gezin kent door onbetaald werk, bijvoorbeeld bij een sportclub of als maatje.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
    ANDERS = "ANDERS"
    """
    Other: A person who does not report from paid work and fits none of the codes for people around the family.

    Dutch: Anders. Iemand die niet vanuit betaald werk meldt en onder geen van de codes voor mensen rond het gezin valt.

    Source: URW bijlage A, 3.4 [S25], URW bijlage A (2017), 3.4 [S17]
    """
