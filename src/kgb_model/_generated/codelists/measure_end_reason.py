"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class MeasureEndReason(StrEnum):
    """
    Why a measure or help stopped or no longer counts. Which reasons fit depends on the kind of measure; whether care goes on after youth probation is recorded separately.

    Dutch: Reden van einde van de maatregel. Waarom een maatregel of hulp is gestopt of niet meer geldt. Welke redenen passen, hangt af van de soort maatregel. Of er na de jeugdreclassering zorg doorgaat, staat er apart bij.

    Source: RJW bijlage 2, 3.7, 5.3.1 [S26], IJW JZ588 [S], BW1 titel 14 [S23], JW 6.1.2, 6.1.12 [S26], RV 800(3), 809(3) [S17], KGB [D]
    """

    MEERDERJARIGHEID = "MEERDERJARIGHEID"
    """
    Reached majority: The young person has turned eighteen. Supervision and guardianship then stop by themselves.

    Dutch: Meerderjarigheid. De jeugdige is achttien geworden. Toezicht en voogdij stoppen dan vanzelf.

    Source: RJW bijlage 2, 5.3.1 [S26], BW1 1:233, 1:245 [S23]
    """
    TUSSENTIJDSE_OPHEFFING = "TUSSENTIJDSE_OPHEFFING"
    """
    Lifted early: The supervision was stopped before its end date, because it was no longer needed or fitting.

    Dutch: Tussentijdse opheffing. Het toezicht is gestopt vóór de einddatum, omdat het niet langer nodig of passend was.

    Source: RJW bijlage 2, 5.3.1 [S26]
    """
    NIET_VERLENGD = "NIET_VERLENGD"
    """
    Not extended: The supervision reached its end date and no new period followed, although the plan was not finished: nobody asked for it, or the judge refused it.

    Dutch: Niet verlengd. De einddatum van het toezicht is bereikt en er kwam geen nieuwe periode, terwijl het plan nog niet klaar was: niemand vroeg erom, of de rechter wees het af.

    Source: RJW bijlage 2, 5.3.1 [S26]
    """
    VOLGENS_PLAN = "VOLGENS_PLAN"
    """
    According to plan: The measure or the help was completed as agreed. Changes of the plan along the way are no obstacle.

    Dutch: Volgens plan. De maatregel of de hulp is afgerond zoals afgesproken. Dat het plan onderweg is bijgesteld, maakt niet uit.

    Source: RJW bijlage 2, 3.7, 5.3.1 [S26], IJW JZ588 [S]
    """
    GEZAGSBEEINDIGING = "GEZAGSBEEINDIGING"
    """
    Parental authority ended: The supervision stops because the court ended the parent's authority; a guardian or the other parent now holds it.

    Dutch: Gezag van de ouder beëindigd. Het toezicht stopt omdat de rechtbank het gezag van een ouder heeft beëindigd; een voogd of de andere ouder heeft het nu.

    Source: RJW bijlage 2, 5.3.1 [S26], BW1 1:266, 1:274, 1:275 [S23]
    """
    OVERLIJDEN = "OVERLIJDEN"
    """
    Death of the child: The child has died. This applies to supervision and guardianship as well as to help.

    Dutch: Overlijden van het kind. Het kind is gestorven. Dit geldt voor toezicht en voogdij en ook voor hulp.

    Source: RJW bijlage 2, 3.7, 5.3.1 [S26], IJW JZ588 [S]
    """
    OMGEZET_IN_OTS = "OMGEZET_IN_OTS"
    """
    Converted into a family supervision order: After the provisional measure the juvenile judge imposed the ordinary one. So the guidance continues.

    Dutch: Omgezet in een ondertoezichtstelling. Na de voorlopige maatregel heeft de kinderrechter het gewone toezicht opgelegd. De begeleiding gaat dus door.

    Source: RJW bijlage 2, 5.3.1 [S26]
    """
    NAAR_PLEEGOUDER = "NAAR_PLEEGOUDER"
    """
    Guardianship passed to foster parent: The agency is no longer guardian, because the foster parent was given authority.

    Dutch: Voogdij naar pleegouder. De instelling is geen voogd meer, omdat de pleegouder het gezag heeft gekregen.

    Source: RJW bijlage 2, 5.3.1 [S26], BW1 1:282 [S23]
    """
    NAAR_BURGERVOOGD = "NAAR_BURGERVOOGD"
    """
    Guardianship passed to a private person: The agency is no longer guardian, because a relative or other person known to the child was given authority.

    Dutch: Voogdij naar burgervoogd. De instelling is geen voogd meer, omdat een familielid of andere bekende van het kind het gezag heeft gekregen.

    Source: RJW bijlage 2, 5.3.1 [S26], BW1 1:282 [S23]
    """
    HERSTEL_GEZAG = "HERSTEL_GEZAG"
    """
    Authority restored: The guardianship stops because the parent got authority back from the court.

    Dutch: Gezag hersteld. De voogdij stopt omdat de ouder het gezag van de rechtbank heeft teruggekregen.

    Source: RJW bijlage 2, 5.3.1 [S26], BW1 1:277, 1:278 [S23]
    """
    EINDE_PREVENTIEF_JUSTITIEEL = "EINDE_PREVENTIEF_JUSTITIEEL"
    """
    End of preventive activities: The agency has finished the voluntary guidance that should prevent a measure. This does not say whether that succeeded.

    Dutch: Einde van de preventieve activiteiten. De instelling is klaar met de vrijwillige begeleiding die een maatregel moest voorkomen. Dit zegt niet of dat is gelukt.

    Source: RJW bijlage 2, 5.3.1 [S26], RJW bijlage 2, 5.4 [S26]
    """
    RISICOPROFIEL_LAGER = "RISICOPROFIEL_LAGER"
    """
    Youth probation ended, risk of reoffending lower: The chance that the young person offends again is smaller at the end than at the start.

    Dutch: Jeugdreclassering gestopt, risico op herhaling lager. De kans dat de jongere opnieuw de fout in gaat, is aan het eind kleiner dan aan het begin.

    Source: RJW bijlage 2, 5.3.1 [S26]
    """
    RISICOPROFIEL_GELIJK = "RISICOPROFIEL_GELIJK"
    """
    Youth probation ended, risk of reoffending unchanged: The chance that the young person offends again is about the same at the end as at the start.

    Dutch: Jeugdreclassering gestopt, risico op herhaling gelijk. De kans dat de jongere opnieuw de fout in gaat, is aan het eind ongeveer even groot als aan het begin.

    Source: RJW bijlage 2, 5.3.1 [S26]
    """
    RISICOPROFIEL_HOGER = "RISICOPROFIEL_HOGER"
    """
    Youth probation ended, risk of reoffending higher: The chance that the young person offends again is greater at the end than at the start.

    Dutch: Jeugdreclassering gestopt, risico op herhaling hoger. De kans dat de jongere opnieuw de fout in gaat, is aan het eind groter dan aan het begin.

    Source: RJW bijlage 2, 5.3.1 [S26]
    """
    VERVALLEN_NIET_TENUITVOERGELEGD = "VERVALLEN_NIET_TENUITVOERGELEGD"
    """
    Lapsed because it was not carried out: The authorisation was not used for three months and therefore no longer counts. A placement now needs a new one.

    Dutch: Vervallen door niet-tenuitvoerlegging. De machtiging is drie maanden niet gebruikt en geldt daarom niet meer. Voor een plaatsing is nu een nieuwe nodig.

    Source: BW1 1:265c(3) [S23], JW 6.1.12(3) [S26]
    """
    VERVALLEN_NIET_GEHOORD = "VERVALLEN_NIET_GEHOORD"
    """
    Lapsed because those involved were not heard in time: After an emergency decision without a hearing, those involved did not get the chance to give their side within two weeks.

    Dutch: Vervallen omdat de betrokkenen niet op tijd zijn gehoord. Na een spoedbeslissing zonder zitting kregen de betrokkenen niet binnen twee weken de kans om hun kant te vertellen.

    Source: RV 800(3), 809(3) [S17]
    """
    VERVALLEN_GEEN_VERVOLGVERZOEK = "VERVALLEN_GEEN_VERVOLGVERZOEK"
    """
    Lapsed because no follow-up request came: The provisional guardianship or suspension ran out because nobody asked in time for a lasting decision on authority.

    Dutch: Vervallen omdat een vervolgverzoek uitbleef. De voorlopige voogdij of schorsing liep af omdat niemand op tijd om een blijvende beslissing over het gezag vroeg.

    Source: BW1 1:241(4), 1:268(5) [S23]
    """
    INSTEMMING_INGETROKKEN = "INSTEMMING_INGETROKKEN"
    """
    Consent withdrawn: The legal representative no longer agrees to secure youth care. The authorisation then stops fourteen days later.

    Dutch: Instemming ingetrokken. De wettelijk vertegenwoordiger stemt niet langer in met de gesloten jeugdhulp. De machtiging stopt dan veertien dagen later.

    Source: JW 6.1.2(7) [S26]
    """
    UITHUISPLAATSING_BEEINDIGD_DOOR_GI = "UITHUISPLAATSING_BEEINDIGD_DOOR_GI"
    """
    Placement ended by the certified agency: The agency decided that the child no longer needs to live elsewhere, while the authorisation was still running.

    Dutch: Uithuisplaatsing beëindigd door de gecertificeerde instelling. De instelling heeft besloten dat het kind niet langer elders hoeft te wonen, terwijl de machtiging nog liep.

    Source: BW1 1:265d, 1:265j [S23]
    """
    TERMIJN_VERSTREKEN = "TERMIJN_VERSTREKEN"
    """
    Term expired: The time that was agreed or imposed is over. For a supervision order, rather choose whether it was ended according to plan or not extended.

    Dutch: Termijn verstreken. De tijd die was afgesproken of opgelegd is voorbij. Kies bij een ondertoezichtstelling liever of die volgens plan is gestopt of niet is verlengd.

    Source: KGB [D]
    """
    OVERGEDRAGEN_ANDERE_GI = "OVERGEDRAGEN_ANDERE_GI"
    """
    Transferred to another certified agency: The measure continues with another agency; it has stopped only at this one.

    Dutch: Overgedragen aan een andere gecertificeerde instelling. De maatregel loopt door bij een andere instelling; alleen bij deze instelling is hij gestopt.

    Source: RJW bijlage 2, 5.1.2, 5.3.3 [S26]
    """
    OVEREENSTEMMING = "OVEREENSTEMMING"
    """
    Ended early by agreement: Young person, parents and worker found together that this help no longer fits, because things have changed or because other help is needed.

    Dutch: Eerder gestopt in overleg. Jeugdige, ouders en hulpverlener vonden samen dat deze hulp niet meer past, omdat er iets is veranderd of omdat er andere hulp nodig is.

    Source: RJW bijlage 2, 3.7 [S26], IJW JZ588 [S]
    """
    EENZIJDIG_CLIENT = "EENZIJDIG_CLIENT"
    """
    Ended early by the family: Young person or parents stopped or stayed away, while the provider still saw ways to help. It counts as dropping out.

    Dutch: Eerder gestopt door het gezin. Jeugdige of ouders zijn gestopt of weggebleven, terwijl de aanbieder nog mogelijkheden zag. Dit telt als uitval.

    Source: RJW bijlage 2, 3.7 [S26], IJW JZ588 [S]
    """
    EENZIJDIG_AANBIEDER = "EENZIJDIG_AANBIEDER"
    """
    Ended early by the provider: The provider found that it could not help any further, and the family did not agree. It counts as dropping out.

    Dutch: Eerder gestopt door de aanbieder. De aanbieder vond dat verder helpen niet ging, en het gezin was het daar niet mee eens. Dit telt als uitval.

    Source: RJW bijlage 2, 3.7 [S26], IJW JZ588 [S]
    """
    EXTERNE_OMSTANDIGHEDEN = "EXTERNE_OMSTANDIGHEDEN"
    """
    Ended early by circumstances outside the help: Something that nobody chose made going on impossible, such as moving far away or a child who has been missing for long. Death has a reason of its own.

    Dutch: Eerder gestopt door omstandigheden van buiten. Iets waar niemand voor koos, maakte doorgaan onmogelijk, zoals een verhuizing ver weg of een kind dat lang vermist is. Voor overlijden is er een eigen reden.

    Source: RJW bijlage 2, 3.7 [S26], IJW JZ588 [S]
    """
    VERNIETIGD_IN_HOGER_BEROEP = "VERNIETIGD_IN_HOGER_BEROEP"
    """
    Quashed on appeal: A higher court undid the decision on which the measure rested, so the measure no longer counts.

    Dutch: Vernietigd in hoger beroep. Een hogere rechter heeft de beslissing waarop de maatregel rustte ongedaan gemaakt. De maatregel geldt daardoor niet meer.

    Source: RV 806 [S17], JW 6.1.12(7) [S26]
    """
    VERBLIJF_NIET_NODIG = "VERBLIJF_NIET_NODIG"
    """
    Secure stay no longer needed: The agency found, while the authorisation was still running, that the young person need not be in a secure facility any more. The authorisation then lapses.

    Dutch: Gesloten verblijf niet meer nodig. De instelling vond, terwijl de machtiging nog liep, dat de jeugdige niet langer gesloten hoeft te verblijven. De machtiging vervalt dan.

    Source: JW 6.1.12 [S26]
    """
    ANDERS = "ANDERS"
    """
    Another reason: Something that this list does not name. Tell in plain words what happened.

    Dutch: Een andere reden. Iets wat niet in deze lijst staat. Vertel in gewone woorden wat er is gebeurd.

    Source: KGB [D]
    """
