"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class FamilyRole(StrEnum):
    """
    The part a person plays in the family or in the case. One person can have several roles, each with its own dates.

    Dutch: Rol in het gezin. De plaats die iemand heeft in het gezin of in de casus. Eén persoon kan meer rollen hebben, elk met eigen data.

    Source: CORV jeugdzorgrol [S]
    """

    JEUGDIGE = "JEUGDIGE"
    """
    Young person in the case: The child or young person whom the concern, the help or the measure is about.

    Dutch: Jeugdige in de casus. Het kind of de jongere om wie de zorg, de hulp of de maatregel draait.

    Source: CORV [S]
    """
    KIND = "KIND"
    """
    Child: A son or daughter of someone in the family who is not the person the case is about.

    Dutch: Kind. Een zoon of dochter van iemand in het gezin, om wie de zaak zelf niet draait.

    Source: CORV [S]
    """
    OUDER_GEZAG = "OUDER_GEZAG"
    """
    Parent with authority: A legal parent who may take the important decisions about the child, alone or together with someone else.

    Dutch: Ouder met gezag. Een juridische ouder die, alleen of samen met een ander, de belangrijke beslissingen over het kind mag nemen.

    Source: CORV [S]
    """
    OUDER_GEEN_GEZAG = "OUDER_GEEN_GEZAG"
    """
    Parent without authority: A legal parent who does not hold authority over the child. The parent stays a parent and can still have rights to contact and information.

    Dutch: Ouder zonder gezag. Een juridische ouder die het gezag over het kind niet heeft. Deze blijft ouder en kan nog wel recht hebben op contact en informatie.

    Source: CORV [S]
    """
    OUDER_GEZAG_ONBEKEND = "OUDER_GEZAG_ONBEKEND"
    """
    Parent, authority not stated: A parent of whom nobody wrote down whether he or she holds authority. Find out before anything is decided.

    Dutch: Ouder, gezag niet benoemd. Een ouder van wie niet is opgeschreven of die het gezag heeft. Zoek dat uit voordat er iets wordt beslist.

    Source: CORV [S]
    """
    OUDER_FEITELIJK = "OUDER_FEITELIJK"
    """
    Parent in fact, not in law: Someone who is a father or mother to the child in daily life or by birth, without being so in law.

    Dutch: Feitelijke ouder, niet juridisch. Iemand die in het dagelijks leven of door afstamming vader of moeder is, maar dat voor de wet niet is.

    Source: CORV [S]
    """
    VOOGD_PERSOON = "VOOGD_PERSOON"
    """
    Guardian (a person): Someone who is not a parent and to whom guardianship was given, for example a relative or foster parent.

    Dutch: Voogd (persoon). Iemand die geen ouder is en die de voogdij heeft gekregen, bijvoorbeeld een familielid of een pleegouder.

    Source: CORV [S]
    """
    VOOGD_GI = "VOOGD_GI"
    """
    Guardian (agency, contact person): The worker who speaks for the certified agency that is guardian. The agency holds the guardianship, not the worker.

    Dutch: Voogd (gecertificeerde instelling, contactpersoon). De medewerker die spreekt namens de gecertificeerde instelling die voogd is. De instelling heeft de voogdij, niet de medewerker zelf.

    Source: CORV [S]
    """
    STIEFOUDER = "STIEFOUDER"
    """
    Step-parent: The new partner of a parent who helps to raise the child in the family.

    Dutch: Stiefouder. De nieuwe partner van een ouder, die het kind in het gezin helpt opvoeden.

    Source: CORV [S]
    """
    PLEEGOUDER = "PLEEGOUDER"
    """
    Foster parent: Someone who raises another person's child in his or her own home under a contract with a foster-care provider.

    Dutch: Pleegouder. Iemand die in het eigen huis het kind van een ander opvoedt, met een contract met een pleegzorgaanbieder.

    Source: CORV [S]
    """
    OPVOEDER_VERZORGER = "OPVOEDER_VERZORGER"
    """
    Carer: Someone who looks after the child day by day without being a parent, step-parent, foster parent or guardian.

    Dutch: Opvoeder of verzorger. Iemand die dagelijks voor het kind zorgt en geen ouder, stiefouder, pleegouder of voogd is.

    Source: CORV [S]
    """
    PARTNER = "PARTNER"
    """
    Partner of a parent: The husband, wife or partner of a parent, when this person does not have a part in raising the child.

    Dutch: Partner van een ouder. De man, vrouw, vriend of vriendin van een ouder, als deze niet helpt bij het opvoeden van het kind.

    Source: IJW COD472 [S], KGB [D]
    """
    BROER_ZUS = "BROER_ZUS"
    """
    Brother or sister: A child with the same two parents as the young person.

    Dutch: Broer of zus. Een kind met dezelfde twee ouders als de jeugdige.

    Source: CORV [S]
    """
    HALFBROER_ZUS = "HALFBROER_ZUS"
    """
    Half-brother or half-sister: A child who shares one parent with the young person.

    Dutch: Halfbroer of halfzus. Een kind dat één van zijn ouders deelt met de jeugdige.

    Source: CORV [S]
    """
    STIEFBROER_ZUS = "STIEFBROER_ZUS"
    """
    Stepbrother or stepsister: A child of a step-parent, with whom the young person shares no parent.

    Dutch: Stiefbroer of stiefzus. Een kind van een stiefouder. Dit kind en de jeugdige hebben samen geen enkele ouder.

    Source: CORV [S]
    """
    PLEEGBROER_ZUS = "PLEEGBROER_ZUS"
    """
    Foster brother or sister: A child who grows up in the same foster family as the young person, without being related.

    Dutch: Pleegbroer of pleegzus. Een kind dat in hetzelfde pleeggezin opgroeit als de jeugdige, zonder familie te zijn.

    Source: CORV [S]
    """
    GROOTOUDER = "GROOTOUDER"
    """
    Grandparent: A parent of one of the child's parents.

    Dutch: Grootouder. Een vader of moeder van een van de ouders van het kind.

    Source: CORV [S]
    """
    OVERIG_VERWANT = "OVERIG_VERWANT"
    """
    Other relative: A relative for whom there is no separate code, such as an uncle, aunt, cousin, niece or nephew.

    Dutch: Overige verwant. Een familielid waarvoor er geen aparte code is, zoals een oom, tante, neef of nicht.

    Source: CORV [S]
    """
    MEERDERJARIG_KIND_AFHANKELIJK = "MEERDERJARIG_KIND_AFHANKELIJK"
    """
    Dependent adult family member: A family member of 18 or over who needs the daily care of others in the family and is therefore part of the case.

    Dutch: Afhankelijk meerderjarig gezinslid. Een gezinslid van 18 jaar of ouder dat dagelijks zorg van anderen in het gezin nodig heeft en daarom bij de casus hoort.

    Source: URW bijlage A [S25]
    """
    CONTACTPERSOON = "CONTACTPERSOON"
    """
    Contact person in the network: Someone from the circle around the family whom professionals may call or write to first.

    Dutch: Contactpersoon in het netwerk. Iemand uit de kring rond het gezin die professionals als eerste mogen bellen of schrijven.

    Source: CORV [S]
    """
    MELDER = "MELDER"
    """
    Reporter: The person who told a professional or Safe at Home about the worries. Who it is may have to stay hidden.

    Dutch: Melder. De persoon die de zorgen heeft gemeld, bijvoorbeeld bij Veilig Thuis. Soms mag niemand weten wie dat is.

    Source: CORV [S]
    """
    INFORMANT = "INFORMANT"
    """
    Informant: Someone who answers questions about the family when asked, without having made the report.

    Dutch: Informant. Iemand die op verzoek vragen over het gezin beantwoordt, zonder zelf te hebben gemeld.

    Source: CORV [S]
    """
    STEUNFIGUUR = "STEUNFIGUUR"
    """
    Support person: Someone close to the family who has a task in the plan, such as baby-sitting or keeping an eye on things.

    Dutch: Steunfiguur. Een naaste die een taak heeft in het plan, zoals oppassen of een oogje in het zeil houden.

    Source: KGB [D]
    """
    BUUR_NETWERK = "BUUR_NETWERK"
    """
    Neighbour or friend: Someone who knows the family from the street or from friendship and has no task in the plan.

    Dutch: Buur of vriend. Iemand die het gezin kent uit de buurt of als vriend, en geen taak heeft in het plan.

    Source: IJW COD472 [S], KGB [D]
    """
    ONGEBOREN = "ONGEBOREN"
    """
    Unborn child: A child whose birth is expected and about whom there are worries already now.

    Dutch: Ongeboren kind. Een kind dat nog geboren moet worden en over wie er nu al zorgen zijn.

    Source: RJW bijlage 2 [S26]
    """
