"""Generated from spec/ by `make generate`. Do not edit.

For each rule a function that gives the positions of the resources, or of a resource and an item in it, that break it.
"""

from collections.abc import Callable
from typing import Any

from kgb_model.dates import add_days, add_months, age_at, date_of
from kgb_model.operators import matches, moment, quotient, remainder, span, whole

Broken = list[Any]
"""Positions of resources, or pairs of the position of a resource and of an item in it."""


def access_event_review_has_a_conclusion(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not ('reviewsId' in self) == ('reviewConclusion' in self)
    ]


def access_event_emergency_access_is_reviewed(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {each_e['reviewsId'] for each_e in dossier['accessEvents'] if 'reviewsId' in each_e}
    return [
        place
        for place, self in enumerate(resources)
        if self['action'] == 'BREEKGLAS' and (not (dossier['asOfDate'] <= add_days(date_of(self['occurredAt']), 14) or self['id'] in known_1))
    ]


def concern_rests_on_fact_or_own_words(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not any((each_s['kind'] in ['FEIT', 'MENING', 'WEERSPROKEN'] for each_s in self['statements']))
    ]


def concern_protected_source_is_not_named(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "statements" in self
        for position, item in enumerate(self["statements"])
        if item['source']['identityProtected'] and (not (not 'personId' in item['source'] and (not 'organisationId' in item['source']) and (not 'name' in item['source'])))
    ]


def concern_disputed_fact_has_counter_statement(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "statements" in self
        for position, item in enumerate(self["statements"])
        if item['kind'] == 'WEERSPROKEN' and (not ('counterStatements' in item and len(item['counterStatements']) > 0))
    ]


def concern_judgement_rests_on_a_fact(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "statements" in self
        for position, item in enumerate(self["statements"])
        if item['kind'] == 'OORDEEL' and (not ('restsOnIds' in item and any((each_s['kind'] in ['FEIT', 'WEERSPROKEN', 'MENING'] and each_s['id'] in item['restsOnIds'] for each_s in self['statements']))))
    ]


def concern_suspicion_says_what_would_confirm_it(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "statements" in self
        for position, item in enumerate(self["statements"])
        if item['kind'] == 'VERMOEDEN' and (not 'wouldConfirm' in item)
    ]


def concern_open_concern_has_a_goal(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {value for each_p in dossier['plans'] if each_p['status'] == 'VASTGESTELD' if 'goals' in each_p for each_g in each_p['goals'] if 'concernIds' in each_g for value in each_g['concernIds']}
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] in ['OPEN', 'IN_BEHANDELING', 'OVERGEDRAGEN'] and any((each_p['status'] == 'VASTGESTELD' for each_p in dossier['plans']))) and (not self['id'] in known_1)
    ]


def concern_threat_rests_on_a_fact(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['stage'] == 'BEDREIGING' and (not any((each_s['kind'] in ['FEIT', 'WEERSPROKEN'] for each_s in self['statements'])))
    ]


def concern_explained_without_jargon(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not not matches(self['explanationForFamily'], '[A-Z]{2,}_[A-Z]+|(^|[^A-Za-z])(V?OTS|MUHP|MGJ|GI|RvdK|VTO|PvA|HVP)([^A-Za-z]|$)')
    ]


def concern_judgement_has_words_for_the_family(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "statements" in self
        for position, item in enumerate(self["statements"])
        if item['kind'] in ['OORDEEL', 'VERMOEDEN'] and (not 'textForFamily' in item)
    ]


def concern_cause_is_addressed(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {value for each_p in dossier['plans'] if each_p['status'] == 'VASTGESTELD' if 'goals' in each_p for each_g in each_p['goals'] if 'causeIds' in each_g for value in each_g['causeIds']}
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "causes" in self
        for position, item in enumerate(self["causes"])
        if (self['status'] in ['OPEN', 'IN_BEHANDELING', 'OVERGEDRAGEN'] and any((each_p['status'] == 'VASTGESTELD' for each_p in dossier['plans']))) and (not ('setAsideReason' in item or item['id'] in known_1))
    ]


def concern_looks_for_causes(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {value for each_p in dossier['plans'] if each_p['status'] == 'VASTGESTELD' if 'goals' in each_p for each_g in each_p['goals'] if 'concernIds' in each_g for value in each_g['concernIds']}
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'IN_BEHANDELING' and self['id'] in known_1) and (not ('causes' in self and len(self['causes']) > 0))
    ]


def concern_protection_stands_beside_risk(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('factors' in self and any((each_f['direction'] == 'RISICO' for each_f in self['factors']))) and (not any((each_f['direction'] in ['BESCHERMEND', 'KRACHT'] for each_f in self['factors'])))
    ]


def concern_unsafe_is_weighed(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] in ['OPEN', 'IN_BEHANDELING'] and self['safetyLevel'] in ['ACUUT_ONVEILIG', 'STRUCTUREEL_ONVEILIG']) and (not any(('concernIds' in each_a and self['id'] in each_a['concernIds'] or ('reportId' in each_a and 'reportIds' in self and (each_a['reportId'] in self['reportIds'])) for each_a in dossier['safetyAssessments'])))
    ]


def consent_ends_after_it_starts(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not (self['untilDate'] >= self['givenDate'] and (not 'withdrawnDate' in self or self['withdrawnDate'] >= self['givenDate']))
    ]


def consent_under_twelve_by_a_representative(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['ageBand'] == 'ONDER_12' and (not ('representativeIds' in self and len(self['representativeIds']) > 0))
    ]


def consent_from_twelve_with_a_representative(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['ageBand'] == 'VAN_12_TOT_16' and (not ('representativeIds' in self and len(self['representativeIds']) > 0 or 'exceptionReason' in self))
    ]


def consent_nobody_represents_themselves(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not (not 'representativeIds' in self or all((each_r != self['giverId'] for each_r in self['representativeIds'])))
    ]


def consent_age_band_fits_the_age(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['giverId'] in by_id and 'birthDate' in by_id[self['giverId']] and (len(by_id[self['giverId']]['birthDate']) == 10)) and (not self['ageBand'] == ('ONDER_12' if age_at(by_id[self['giverId']]['birthDate'], self['givenDate']) < 12 else 'VAN_12_TOT_16' if age_at(by_id[self['giverId']]['birthDate'], self['givenDate']) < 16 else 'VANAF_16' if age_at(by_id[self['giverId']]['birthDate'], self['givenDate']) < 18 else 'VANAF_18'))
    ]


def decision_names_the_concrete_threats(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD'] and 'measureTypes' in self and any((each_t in ['OTS', 'OTS_ASIEL'] for each_t in self['measureTypes']))) and (not ('concernIds' in self and len(self['concernIds']) > 0))
    ]


def decision_supervision_has_a_duration(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD'] and 'measureTypes' in self and any((each_t in ['OTS', 'VOTS', 'OTS_ASIEL', 'MUHP'] for each_t in self['measureTypes']))) and (not 'durationMonths' in self)
    ]


def decision_minors_of_hearing_age_are_heard(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] in ['BESCHIKKING_RECHTER', 'BESCHIKKING_HOF'] and (not self['outcome'] in ['INGETROKKEN', 'AANGEHOUDEN', 'NIET_ONTVANKELIJK'])) and (not all((not each_p in by_id or not 'birthDate' in by_id[each_p] or len(by_id[each_p]['birthDate']) != 10 or (age_at(by_id[each_p]['birthDate'], self['decisionDate']) < 12) or (age_at(by_id[each_p]['birthDate'], self['decisionDate']) >= 18) or ('hearings' in self and any((each_h['personId'] == each_p for each_h in self['hearings']))) for each_p in self['aboutIds'])))
    ]


def decision_hearing_or_reason(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "hearings" in self
        for position, item in enumerate(self["hearings"])
        if not ('date' in item and 'method' in item or 'notHeardReason' in item)
    ]


def decision_siblings_are_considered(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD'] and 'measureTypes' in self and any((each_t in ['OTS', 'VOTS', 'MUHP', 'MUHP_SPOED', 'GEZAGSBEEINDIGING'] for each_t in self['measureTypes'])) and any((each_m['role'] in ['JEUGDIGE', 'KIND'] and (not each_m['personId'] in self['aboutIds']) for each_m in dossier['family']['members']))) and (not 'siblingsConsidered' in self)
    ]


def decision_no_appeal_where_none_lies(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] == 'BESCHIKKING_RECHTER' and 'measureTypes' in self and (len(self['measureTypes']) == 1) and (self['measureTypes'][0] in ['VOTS', 'VERVANGING_GI', 'AANWIJZING'])) and (not (not 'remedies' in self or not any((each_r['kind'] == 'HOGER_BEROEP' for each_r in self['remedies']))))
    ]


def decision_court_order_says_what_can_be_done(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] == 'BESCHIKKING_RECHTER' and self['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'AFGEWEZEN'] and (not ('measureTypes' in self and len(self['measureTypes']) == 1 and (self['measureTypes'][0] in ['VOTS', 'VERVANGING_GI', 'AANWIJZING'])))) and (not ('remedies' in self and len(self['remedies']) > 0))
    ]


def decision_decider_fits_the_kind(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['deciderId'] in by_id and (not self['kind'] in ['BESLUIT_PROFESSIONAL', 'AFSPRAAK_GEZIN'])) and (not by_id[self['deciderId']]['type'] in (['RECHTBANK'] if self['kind'] == 'BESCHIKKING_RECHTER' else ['GERECHTSHOF', 'HOGE_RAAD'] if self['kind'] == 'BESCHIKKING_HOF' else ['BURGEMEESTER', 'POLITIE'] if self['kind'] == 'BESLUIT_BURGEMEESTER' else ['GEMEENTE', 'LOKAAL_TEAM'] if self['kind'] == 'BESLUIT_COLLEGE' else ['GI', 'NIDOS'] if self['kind'] == 'BESLUIT_GI' else ['RVDK'] if self['kind'] == 'BESLUIT_RVDK' else ['VEILIG_THUIS'] if self['kind'] == 'BESLUIT_VT' else ['OM', 'RECHTBANK', 'GERECHTSHOF', 'HOGE_RAAD']))
    ]


def decision_ex_parte_sets_a_hearing(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['isExParte'] and self['kind'] in ['BESCHIKKING_RECHTER', 'BESCHIKKING_HOF'] and (self['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD'])) and (not ('hearingDueDate' in self and self['hearingDueDate'] >= self['decisionDate'] and (self['hearingDueDate'] <= add_days(self['decisionDate'], 14))))
    ]


def decision_secure_care_names_the_scientist(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] in ['BESCHIKKING_RECHTER', 'BESCHIKKING_HOF'] and self['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD'] and ('measureTypes' in self) and any((each_t in ['MGJ', 'MGJ_SPOED', 'MGJ_VOORW'] for each_t in self['measureTypes']))) and (not ('scientistConsent' in self and self['scientistConsent']['consents'] and (self['scientistConsent']['examinedDate'] <= self['decisionDate'] if 'examinedDate' in self['scientistConsent'] else 'notExaminedReason' in self['scientistConsent'] and (not any((each_t in ['MGJ', 'MGJ_VOORW'] for each_t in self['measureTypes']))))))
    ]


def decision_threats_stand_in_words(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD'] and 'measureTypes' in self and any((each_t in ['OTS', 'OTS_ASIEL'] for each_t in self['measureTypes'])) and ('concernIds' in self)) and (not all((not each_c in by_id or 'threat' in by_id[each_c] for each_c in self['concernIds'])))
    ]


def decision_petition_was_discussed_with_the_child(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if 'petition' in self and (not ('reaction' in self['petition'] if self['petition']['discussedWithMinor'] else 'notDiscussedReason' in self['petition']))
    ]


def decision_court_order_has_its_petition(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] == 'BESCHIKKING_RECHTER' and self['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD'] and ('measureTypes' in self) and any((each_t in ['OTS', 'OTS_ASIEL', 'VOTS', 'MUHP', 'MUHP_SPOED', 'GEZAGSBEEINDIGING'] for each_t in self['measureTypes']))) and (not 'petition' in self)
    ]


def decision_appeal_runs_three_months(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "remedies" in self
        for position, item in enumerate(self["remedies"])
        if (self['kind'] == 'BESCHIKKING_RECHTER' and item['kind'] == 'HOGER_BEROEP' and ('untilDate' in item) and (not 'measureTypes' in self or not 'HUISVERBOD' in self['measureTypes'])) and (not item['untilDate'] >= add_months(self['decisionDate'], 3))
    ]


def decision_direction_can_be_put_to_the_judge(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] == 'BESLUIT_GI' and self['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD'] and ('measureTypes' in self) and any((each_t in ['AANWIJZING', 'CONTACTBEPERKING'] for each_t in self['measureTypes']))) and (not ('sentDate' in self and 'remedies' in self and any((each_r['kind'] == 'VERVALLENVERKLARING_AANWIJZING' and 'untilDate' in each_r and (each_r['untilDate'] >= add_days(self['sentDate'], 14)) for each_r in self['remedies']))))
    ]


def decision_long_placement_has_board_advice(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('petition' in self and self['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD'] and any((any((each_m['subjectId'] == each_c and 'decisionId' in each_m and (each_m['decisionId'] == self['id']) and ('extensionOfId' in each_m) and (each_m['type'] in ['OTS', 'OTS_ASIEL', 'MUHP']) for each_m in dossier['measures'])) and all((any((each_m['first'] <= add_months(self['petition']['petitionDate'], 0 - 24) and each_m['last'] >= add_months(self['petition']['petitionDate'], 0 - 24) for each_m in each_placed)) and all((each_m['last'] < add_months(self['petition']['petitionDate'], 0 - 24) or each_m['last'] >= self['petition']['petitionDate'] or any((each_n['first'] <= add_days(each_m['last'], 1) and each_n['last'] > each_m['last'] for each_n in each_placed)) for each_m in each_placed)) for each_placed in [[{'first': each_m['startDate'], 'last': each_m['endDate'] if 'endDate' in each_m else each_m['plannedEndDate'] if 'plannedEndDate' in each_m else dossier['asOfDate']} for each_m in [each_m for each_m in dossier['measures'] if each_m['subjectId'] == each_c and each_m['type'] in ['MUHP', 'MUHP_SPOED'] and (each_m['status'] in ['VERLEEND', 'ACTIEF', 'GESCHORST', 'BEEINDIGD']) and ('startDate' in each_m)]]])) for each_c in self['aboutIds']))) and (not ('boardAdviceId' in self['petition'] and self['petition']['boardAdviceId'] in by_id and (by_id[self['petition']['boardAdviceId']]['kind'] == 'BESLUIT_RVDK') and (by_id[self['petition']['boardAdviceId']]['decisionDate'] <= self['decisionDate'])))
    ]


def decision_exclusion_order_is_whole(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] == 'BESLUIT_BURGEMEESTER' and self['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD'] and ('measureTypes' in self) and any((each_t == 'HUISVERBOD' for each_t in self['measureTypes']))) and (not ('place' in self and 'protectedPersonIds' in self and (len(self['protectedPersonIds']) > 0) and ('reasoning' in self) and any((each_s['kind'] == 'FEIT' for each_s in self['reasoning']))))
    ]


def decision_exclusion_order_for_children_asks_safe_at_home(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD'] and 'measureTypes' in self and any((each_t == 'HUISVERBOD' for each_t in self['measureTypes'])) and ('concernIds' in self) and any((each_c in by_id and any((each_p in by_id and 'birthDate' in by_id[each_p] and (len(by_id[each_p]['birthDate']) == 10) and (age_at(by_id[each_p]['birthDate'], self['decisionDate']) < 18) for each_p in by_id[each_c]['aboutIds'])) for each_c in self['concernIds']))) and (not ('safeAtHomeConsultedDate' in self and self['safeAtHomeConsultedDate'] <= self['decisionDate']))
    ]


def decision_protected_source_is_not_named(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "reasoning" in self
        for position, item in enumerate(self["reasoning"])
        if item['source']['identityProtected'] and (not (not 'personId' in item['source'] and (not 'organisationId' in item['source']) and (not 'name' in item['source'])))
    ]


def decision_judgement_rests_on_a_fact(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "reasoning" in self
        for position, item in enumerate(self["reasoning"])
        if (self['kind'] in ['BESLUIT_RVDK', 'BESLUIT_GI'] and item['kind'] == 'OORDEEL') and (not ('restsOnIds' in item and (any((each_s['kind'] in ['FEIT', 'WEERSPROKEN'] and each_s['id'] in item['restsOnIds'] for each_s in self['reasoning'])) or any((any((each_s['kind'] in ['FEIT', 'WEERSPROKEN'] and each_s['id'] in item['restsOnIds'] for each_s in each_c['statements'])) for each_c in dossier['concerns'])) or any((any((each_s['kind'] in ['FEIT', 'WEERSPROKEN'] and each_s['id'] in item['restsOnIds'] for each_s in each_r['statements'])) for each_r in dossier['reports'])))))
    ]


def decision_disputed_fact_has_counter_statement(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "reasoning" in self
        for position, item in enumerate(self["reasoning"])
        if item['kind'] == 'WEERSPROKEN' and (not ('counterStatements' in item and len(item['counterStatements']) > 0))
    ]


def decision_remedy_says_until_when(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "remedies" in self
        for position, item in enumerate(self["remedies"])
        if not ('untilDate' in item or 'explanation' in item)
    ]


def decision_names_the_confidant(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] in ['BESCHIKKING_RECHTER', 'BESCHIKKING_HOF', 'BESLUIT_GI', 'BESLUIT_COLLEGE'] and self['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD']) and (not 'confidant' in self)
    ]


def decision_explained_without_jargon(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not not matches(self['explanationForFamily'], '[A-Z]{2,}_[A-Z]+|(^|[^A-Za-z])(V?OTS|MUHP|MGJ|GI|RvdK|VTO|PvA|HVP)([^A-Za-z]|$)')
    ]


def decision_family_is_told(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {value for each_n in dossier['notifications'] if 'itemIds' in each_n for value in each_n['itemIds']}
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] in ['BESCHIKKING_RECHTER', 'BESCHIKKING_HOF', 'BESLUIT_GI'] and self['outcome'] != 'INGETROKKEN') and (not ('notificationIds' in self and len(self['notificationIds']) > 0 or self['id'] in known_1))
    ]


def evaluation_protected_source_is_not_named(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "views" in self
        for position, item in enumerate(self["views"])
        if item['source']['identityProtected'] and (not (not 'personId' in item['source'] and (not 'organisationId' in item['source']) and (not 'name' in item['source'])))
    ]


def evaluation_next_is_later(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if 'nextEvaluationDate' in self and (not self['nextEvaluationDate'] > date_of(self['heldAt']))
    ]


def evaluation_goal_results_name_goals_of_the_plan(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "goalResults" in self
        for position, item in enumerate(self["goalResults"])
        if not ('planIds' in self and any((each_p in by_id and 'goals' in by_id[each_p] and any((each_g['id'] == item['goalId'] for each_g in by_id[each_p]['goals'])) for each_p in self['planIds'])))
    ]


def evaluation_next_one_is_held(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('nextEvaluationDate' in self and self['nextEvaluationDate'] < dossier['asOfDate'] and (dossier['family']['status'] == 'ACTIEF')) and (not (any((date_of(each_e['heldAt']) > date_of(self['heldAt']) and (not 'planIds' in self or len(self['planIds']) == 0 or ('planIds' in each_e and any((each_p in self['planIds'] for each_p in each_e['planIds'])))) for each_e in dossier['evaluations'])) or ('planIds' in self and len(self['planIds']) > 0 and all((each_p in by_id and by_id[each_p]['status'] in ['AFGESLOTEN', 'HERZIEN'] for each_p in self['planIds'])))))
    ]


def evaluation_child_is_heard(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if any((each_m['role'] in ['JEUGDIGE', 'KIND'] and each_m['personId'] in by_id and ('birthDate' in by_id[each_m['personId']]) and (len(by_id[each_m['personId']]['birthDate']) == 10) and (age_at(by_id[each_m['personId']]['birthDate'], date_of(self['heldAt'])) >= 6) for each_m in dossier['family']['members'])) and (not ('JEUGDIGE' in self['participants'] or ('views' in self and any((each_v['source']['kind'] == 'KIND' for each_v in self['views'])))))
    ]


def evaluation_unsafe_changes_the_plan(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if any((each_s['safetyLevel'] in ['ACUUT_ONVEILIG', 'STRUCTUREEL_ONVEILIG'] for each_s in self['safetyNow'])) and (not ('decisionTaken' in self and self['decisionTaken'] in ['BIJSTELLEN', 'ESCALEREN']))
    ]


def evaluation_falling_safety_changes_the_plan(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "safetyNow" in self
        for position, item in enumerate(self["safetyNow"])
        if item['safetyLevel'] in ['ACUUT_ONVEILIG', 'STRUCTUREEL_ONVEILIG', 'RISICO'] and (not ('decisionTaken' in self and self['decisionTaken'] in ['BIJSTELLEN', 'ESCALEREN'] or (not any(('results' in each_a and (each_a['decidedDate'] if 'decidedDate' in each_a else each_a['startDate']) < date_of(self['heldAt']) and any((each_r['personId'] == item['personId'] and (each_r['safetyLevel'] == 'VOLDOENDE_VEILIG' or (each_r['safetyLevel'] == 'RISICO' and item['safetyLevel'] != 'RISICO') or (each_r['safetyLevel'] == 'STRUCTUREEL_ONVEILIG' and item['safetyLevel'] == 'ACUUT_ONVEILIG')) for each_r in each_a['results'])) and (not any(('results' in each_b and (each_b['decidedDate'] if 'decidedDate' in each_b else each_b['startDate']) > (each_a['decidedDate'] if 'decidedDate' in each_a else each_a['startDate']) and ((each_b['decidedDate'] if 'decidedDate' in each_b else each_b['startDate']) < date_of(self['heldAt'])) and any((each_s['personId'] == item['personId'] and each_s['safetyLevel'] != 'ONVOLDOENDE_INFO' for each_s in each_b['results'])) for each_b in dossier['safetyAssessments']))) and (not any((date_of(each_b['heldAt']) > (each_a['decidedDate'] if 'decidedDate' in each_a else each_a['startDate']) and date_of(each_b['heldAt']) < date_of(self['heldAt']) and any((each_s['personId'] == item['personId'] and each_s['safetyLevel'] != 'ONVOLDOENDE_INFO' for each_s in each_b['safetyNow'])) for each_b in dossier['evaluations']))) for each_a in dossier['safetyAssessments'])) and (not any((date_of(each_a['heldAt']) < date_of(self['heldAt']) and any((each_r['personId'] == item['personId'] and (each_r['safetyLevel'] == 'VOLDOENDE_VEILIG' or (each_r['safetyLevel'] == 'RISICO' and item['safetyLevel'] != 'RISICO') or (each_r['safetyLevel'] == 'STRUCTUREEL_ONVEILIG' and item['safetyLevel'] == 'ACUUT_ONVEILIG')) for each_r in each_a['safetyNow'])) and (not any(('results' in each_b and (each_b['decidedDate'] if 'decidedDate' in each_b else each_b['startDate']) > date_of(each_a['heldAt']) and ((each_b['decidedDate'] if 'decidedDate' in each_b else each_b['startDate']) < date_of(self['heldAt'])) and any((each_s['personId'] == item['personId'] and each_s['safetyLevel'] != 'ONVOLDOENDE_INFO' for each_s in each_b['results'])) for each_b in dossier['safetyAssessments']))) and (not any((date_of(each_b['heldAt']) > date_of(each_a['heldAt']) and date_of(each_b['heldAt']) < date_of(self['heldAt']) and any((each_s['personId'] == item['personId'] and each_s['safetyLevel'] != 'ONVOLDOENDE_INFO' for each_s in each_b['safetyNow'])) for each_b in dossier['evaluations']))) for each_a in dossier['evaluations']))))))
    ]


def evaluation_every_goal_is_looked_at(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] in ['PERIODIEK', 'EIND'] and 'planIds' in self) and (not all((not each_p in by_id or date_of(by_id[each_p]['recordedAt']) > date_of(self['recordedAt']) or (not 'goals' in by_id[each_p]) or all((each_g['status'] != 'ACTIEF' or ('goalResults' in self and any((each_r['goalId'] == each_g['id'] for each_r in self['goalResults']))) for each_g in by_id[each_p]['goals'])) for each_p in self['planIds'])))
    ]


def family_someone_holds_the_view_on_safety(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {each_a['reportId'] for each_a in dossier['safetyAssessments'] if 'reportId' in each_a if 'outcome' in each_a}
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'ACTIEF' and (any((each_c['status'] in ['OPEN', 'IN_BEHANDELING', 'OVERGEDRAGEN'] for each_c in dossier['concerns'])) or any((each_r['kind'] != 'ADVIES' and (not 'status' in each_r or not each_r['status'] in ['NIET_ONTVANKELIJK', 'ONJUIST_GEADRESSEERD', 'BEOORDEELD_GEEN_VERVOLG']) and (not each_r['id'] in known_1) for each_r in dossier['reports'])))) and (not any((each_i['holdsSafetyView'] and (not 'toDate' in each_i) for each_i in dossier['involvements'])))
    ]


def family_only_one_holds_the_view_on_safety(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not len([each_i for each_i in dossier['involvements'] if each_i['holdsSafetyView'] and (not 'toDate' in each_i)]) <= 1
    ]


def family_closed_has_nothing_open(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['status'] == 'AFGESLOTEN' and (not (not any((each_c['status'] in ['OPEN', 'IN_BEHANDELING'] for each_c in dossier['concerns'])) and (not any((each_m['framework'].startswith('DWANG_') and each_m['status'] in ['VERLEEND', 'ACTIEF'] for each_m in dossier['measures'])))))
    ]


def family_has_one_fixed_face(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not len([each_i for each_i in dossier['involvements'] if each_i['role'] == 'VAST_GEZICHT' and (not 'toDate' in each_i)]) <= 1
    ]


def family_custody_forms_do_not_overlap(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "custody" in self
        for position, item in enumerate(self["custody"])
        if not 'parts' in item and (not (len([each_c for each_c in self['custody'] if each_c['childId'] == item['childId'] and (not 'parts' in each_c) and (each_c['fromDate'] == item['fromDate'])]) == 1 and (not any((each_c['childId'] == item['childId'] and (not 'parts' in each_c) and (each_c['fromDate'] < item['fromDate']) and (not 'toDate' in each_c or each_c['toDate'] >= item['fromDate']) for each_c in self['custody'])))))
    ]


def family_custody_ends_after_it_starts(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "custody" in self
        for position, item in enumerate(self["custody"])
        if 'toDate' in item and (not item['toDate'] >= item['fromDate'])
    ]


def family_custody_holders_fit_the_form(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "custody" in self
        for position, item in enumerate(self["custody"])
        if not ('holderIds' in item and len(item['holderIds']) == 2 if item['form'] in ['GEZAMENLIJK_OUDERS', 'GEZAMENLIJK_MET_DERDE', 'VOOGDIJ_TWEE'] else 'holderIds' in item and len(item['holderIds']) == 1 if item['form'] in ['EENHOOFDIG', 'VOOGDIJ_EEN'] else 'holderOrganisationId' in item and (not 'holderIds' in item) if item['form'] in ['VOOGDIJ_GI', 'VOOGDIJ_RECHTSPERSOON'] else not 'holderIds' in item and (not 'holderOrganisationId' in item))
    ]


def family_absent_custody_is_explained(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "custody" in self
        for position, item in enumerate(self["custody"])
        if item['form'] in ['TIJDELIJK_GEEN', 'NIET_TE_BEPALEN'] and (not 'explanation' in item)
    ]


def family_each_minor_has_custody(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "members" in self
        for position, item in enumerate(self["members"])
        if (item['role'] in ['JEUGDIGE', 'KIND'] and (not 'toDate' in item) and (self['status'] == 'ACTIEF') and (item['personId'] in by_id) and ('birthDate' in by_id[item['personId']]) and (len(by_id[item['personId']]['birthDate']) == 10) and (not 'deathDate' in by_id[item['personId']]) and (by_id[item['personId']]['birthDate'] <= dossier['asOfDate']) and (age_at(by_id[item['personId']]['birthDate'], dossier['asOfDate']) < 18)) and (not ('custody' in self and any((each_c['childId'] == item['personId'] and (not 'parts' in each_c) and (each_c['fromDate'] <= dossier['asOfDate']) and (not 'toDate' in each_c or each_c['toDate'] >= dossier['asOfDate']) for each_c in self['custody']))))
    ]


def family_membership_ends_after_it_starts(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "members" in self
        for position, item in enumerate(self["members"])
        if ('fromDate' in item and 'toDate' in item) and (not (item['toDate'] >= item['fromDate'] or item['fromDate'].startswith(item['toDate'])))
    ]


def family_partial_authority_rests_on_a_decision(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "custody" in self
        for position, item in enumerate(self["custody"])
        if 'parts' in item and (not ('decisionId' in item and 'holderOrganisationId' in item))
    ]


def family_protected_source_is_not_named(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "ownWords" in self
        for position, item in enumerate(self["ownWords"])
        if item['source']['identityProtected'] and (not (not 'personId' in item['source'] and (not 'organisationId' in item['source']) and (not 'name' in item['source'])))
    ]


def family_confidential_address_is_marked(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('households' in self and any(('address' in each_h and each_h['address']['isConfidential'] for each_h in self['households']))) and (not self['confidentiality'] in ['GEHEIM_ADRES', 'ALLEEN_ORGANISATIE'])
    ]


def family_has_a_fixed_face(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'ACTIEF' and len([each_i for each_i in dossier['involvements'] if not 'toDate' in each_i]) >= 2) and (not any((each_i['role'] == 'VAST_GEZICHT' and (not 'toDate' in each_i) for each_i in dossier['involvements'])))
    ]


def family_one_directs_at_a_time(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not len([each_i for each_i in dossier['involvements'] if each_i['role'] == 'REGIE' and (not 'toDate' in each_i)]) <= 1
    ]


def family_someone_directs(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {each_i['organisationId'] for each_i in dossier['involvements'] if not 'toDate' in each_i}
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'ACTIEF' and len([each_o for each_o in dossier['organisations'] if each_o['id'] in known_1]) >= 3) and (not any((each_i['role'] in ['REGIE', 'VAST_GEZICHT'] and (not 'toDate' in each_i) and ('professional' in each_i) for each_i in dossier['involvements'])))
    ]


def family_few_professionals(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not len([each_i for each_i in dossier['involvements'] if each_i['role'] in ['UITVOERDER', 'REGIE', 'VAST_GEZICHT', 'MEEDENKER'] and (not 'toDate' in each_i)]) <= 5
    ]


def family_strengths_are_recorded(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'ACTIEF' and any((each_p['status'] == 'VASTGESTELD' for each_p in dossier['plans']))) and (not ('strengths' in self and any((each_s['direction'] in ['KRACHT', 'BESCHERMEND'] for each_s in self['strengths']))))
    ]


def family_childs_own_view_is_recorded(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {value for each_p in dossier['plans'] if 'consultations' in each_p for each_c in each_p['consultations'] for value in each_c['personIds']}
    known_2 = {each_h['personId'] for each_d in dossier['decisions'] if 'hearings' in each_d for each_h in each_d['hearings'] if 'view' in each_h}
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "members" in self
        for position, item in enumerate(self["members"])
        if (self['status'] == 'ACTIEF' and item['role'] in ['JEUGDIGE', 'KIND'] and (not 'toDate' in item) and any((each_p['status'] == 'VASTGESTELD' for each_p in dossier['plans'])) and (item['personId'] in by_id) and ('birthDate' in by_id[item['personId']]) and (len(by_id[item['personId']]['birthDate']) == 10) and (not 'deathDate' in by_id[item['personId']]) and (age_at(by_id[item['personId']]['birthDate'], dossier['asOfDate']) >= 6) and (age_at(by_id[item['personId']]['birthDate'], dossier['asOfDate']) < 18)) and (not ('ownView' in item or ('ownWords' in self and any(('personId' in each_w['source'] and each_w['source']['personId'] == item['personId'] for each_w in self['ownWords']))) or item['personId'] in known_1 or (item['personId'] in known_2)))
    ]


def family_own_words_are_recorded(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['status'] == 'ACTIEF' and (not ('ownWords' in self and len(self['ownWords']) > 0))
    ]


def family_kept_no_longer_than_the_law_says(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] != 'ACTIEF' and all((by_id[each_id]['retentionClass'] in ['JEUGDDOSSIER', 'VEILIG_THUIS', 'WMO_DOSSIER', 'HUISVERBOD', 'GEEN_GEZINSGEGEVENS', 'TOEGANGSLOG'] for each_id in by_id))) and (not any((not by_id[each_id]['retentionClass'] in ['GEEN_GEZINSGEGEVENS', 'TOEGANGSLOG'] and add_months(date_of(by_id[each_id]['recordedAt']), 12 * 20) >= dossier['asOfDate'] for each_id in by_id)))
    ]


def handover_status_fits_its_moments(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not ((self['status'] == 'AANVAARD') == ('acceptedAt' in self) and (self['status'] == 'GEWEIGERD') == ('refusedAt' in self))
    ]


def handover_refusal_has_a_reason(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['status'] == 'GEWEIGERD' and (not 'refusalReason' in self)
    ]


def handover_goes_to_another(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not self['fromId'] != self['toId']
    ]


def handover_answered_in_time(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not (dossier['asOfDate'] <= self['dueDate'] if self['status'] == 'AANGEBODEN' else not 'acceptedAt' in self or date_of(self['acceptedAt']) <= self['dueDate'] if self['status'] == 'AANVAARD' else not 'refusedAt' in self or date_of(self['refusedAt']) <= self['dueDate'] if self['status'] == 'GEWEIGERD' else True)
    ]


def handover_family_knows(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not ('familyInformedDate' in self or 'notInformedReason' in self)
    ]


def handover_answered_after_it_was_offered(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('acceptedAt' in self or 'refusedAt' in self) and (not ((not 'acceptedAt' in self or moment(self['acceptedAt']) >= moment(self['offeredAt'])) and (not 'refusedAt' in self or moment(self['refusedAt']) >= moment(self['offeredAt']))))
    ]


def handover_basis_holds_on_the_day(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not (self['sharingBasis']['untilDate'] >= self['sharingBasis']['fromDate'] and self['sharingBasis']['fromDate'] <= date_of(self['offeredAt']) and (date_of(self['offeredAt']) <= self['sharingBasis']['untilDate']))
    ]


def handover_shares_on_a_basis(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not self['sharingBasis']['basis'] != 'GEEN'
    ]


def handover_basis_of_others_names_its_law(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['sharingBasis']['basis'] == 'WETTELIJK_VOORSCHRIFT' or ':' in self['sharingBasis']['basis']) and (not 'lawArticle' in self['sharingBasis'])
    ]


def handover_consent_stands_behind_sharing(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['sharingBasis']['basis'] in ['TOESTEMMING', 'TOESTEMMING_OUDER_JONGE'] and (not ('consentId' in self['sharingBasis'] and self['sharingBasis']['consentId'] in by_id and (self['toId'] in by_id[self['sharingBasis']['consentId']]['recipientIds']) and (by_id[self['sharingBasis']['consentId']]['givenDate'] <= date_of(self['offeredAt'])) and (date_of(self['offeredAt']) <= by_id[self['sharingBasis']['consentId']]['untilDate']) and (not 'withdrawnDate' in by_id[self['sharingBasis']['consentId']] or date_of(self['offeredAt']) < by_id[self['sharingBasis']['consentId']]['withdrawnDate']) and all((each_c in by_id[self['sharingBasis']['consentId']]['categories'] for each_c in self['sharingBasis']['categories']))))
    ]


def handover_duty_to_speak_goes_to_the_executing_agency(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['sharingBasis']['basis'] == 'SPREEKPLICHT_OTS' and (not any((each_m['type'] in ['OTS', 'VOTS', 'OTS_ASIEL'] and 'executorId' in each_m and (each_m['executorId'] == self['toId']) and ('startDate' in each_m) and (each_m['startDate'] <= date_of(self['offeredAt'])) and (each_m['status'] in ['VERLEEND', 'ACTIEF', 'GESCHORST', 'BEEINDIGD']) and (not 'endDate' in each_m or date_of(self['offeredAt']) <= each_m['endDate']) for each_m in dossier['measures'])))
    ]


def handover_shares_what_its_basis_covers(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if 'itemIds' in self and (not all((not each_i in by_id or all((each_c in self['sharingBasis']['categories'] for each_c in by_id[each_i]['informationCategories'])) for each_i in self['itemIds'])))
    ]


def handover_keeps_a_confidential_address_out(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if 'note' in self and (not not (any(('addresses' in each_p and any((each_a['isConfidential'] and 'street' in each_a and (each_a['street'] in self['note']) for each_a in each_p['addresses'])) for each_p in dossier['persons'])) or ('households' in dossier['family'] and any(('address' in each_h and each_h['address']['isConfidential'] and ('street' in each_h['address']) and (each_h['address']['street'] in self['note']) for each_h in dossier['family']['households']))) or any(('address' in each_p and each_p['address']['isConfidential'] and ('street' in each_p['address']) and (each_p['address']['street'] in self['note']) for each_p in dossier['placements']))))
    ]


def handover_advice_moves_no_safety_view(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {each_r['id'] for each_r in dossier['reports'] if each_r['kind'] == 'ADVIES'}
    known_2 = {each_r['id'] for each_r in dossier['reports'] if each_r['kind'] != 'ADVIES'}
    return [
        place
        for place, self in enumerate(resources)
        if ('itemIds' in self and any((each_i in known_1 for each_i in self['itemIds'])) and (not any((each_i in known_2 for each_i in self['itemIds'])))) and (not not self['movesSafetyView'])
    ]


def handover_nothing_stays_behind(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] in ['OVERDRACHT_CASUS', 'WARME_OVERDRACHT', 'OVERDRACHT_MAATREGEL'] and self['status'] == 'AANGEBODEN') and (not (all((not each_c['status'] in ['OPEN', 'IN_BEHANDELING'] or each_c['recordedById'] != self['fromId'] or each_c['confidentiality'] == 'ALLEEN_ORGANISATIE' or ('itemIds' in self and each_c['id'] in self['itemIds']) for each_c in dossier['concerns'])) and all((not each_m['status'] in ['VERLEEND', 'ACTIEF'] or each_m['recordedById'] != self['fromId'] or each_m['confidentiality'] == 'ALLEEN_ORGANISATIE' or ('itemIds' in self and each_m['id'] in self['itemIds']) for each_m in dossier['measures'])) and all((each_p['status'] != 'VASTGESTELD' or each_p['recordedById'] != self['fromId'] or each_p['confidentiality'] == 'ALLEEN_ORGANISATIE' or ('itemIds' in self and each_p['id'] in self['itemIds']) for each_p in dossier['plans']))))
    ]


def handover_giver_hears_back(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('feedbackDueDate' in self and self['feedbackDueDate'] < dossier['asOfDate']) and (not 'feedbackDate' in self)
    ]


def handover_request_for_investigation_tells_the_municipality(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] == 'VTO' and self['status'] != 'INGETROKKEN' and (self['fromId'] in by_id) and (by_id[self['fromId']]['type'] in ['GI', 'VEILIG_THUIS', 'JEUGDHULPAANBIEDER', 'PLEEGZORGAANBIEDER', 'JEUGDHULP_GESLOTEN'])) and (not any(('itemIds' in each_n and self['id'] in each_n['itemIds'] and ('organisationIds' in each_n) and any((each_o in by_id and by_id[each_o]['type'] == 'GEMEENTE' for each_o in each_n['organisationIds'])) and ('givenAt' in each_n) and (date_of(each_n['givenAt']) <= add_days(date_of(self['offeredAt']), 1)) for each_n in dossier['notifications'])))
    ]


def handover_mayors_request_reaches_the_judge(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] == 'VTO' and self['status'] == 'AANVAARD' and (self['fromId'] in by_id) and (by_id[self['fromId']]['type'] == 'BURGEMEESTER')) and (not (dossier['asOfDate'] <= add_days(date_of(self['offeredAt']), 14) or any(('petition' in each_d and 'petitionerId' in each_d and (each_d['petitionerId'] == self['toId']) and (each_d['petition']['petitionDate'] >= date_of(self['offeredAt'])) and (each_d['petition']['petitionDate'] <= add_days(date_of(self['offeredAt']), 14)) for each_d in dossier['decisions']))))
    ]


def involvement_ends_after_it_starts(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if 'toDate' in self and (not self['toDate'] >= self['fromDate'])
    ]


def involvement_ended_holds_no_safety_view(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if 'toDate' in self and (not not self['holdsSafetyView'])
    ]


def involvement_ended_says_why(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if 'toDate' in self and (not 'endReason' in self)
    ]


def involvement_basis_holds_from_the_start(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not (self['sharingBasis']['untilDate'] >= self['sharingBasis']['fromDate'] and self['sharingBasis']['fromDate'] <= self['fromDate'] and (self['fromDate'] <= self['sharingBasis']['untilDate']))
    ]


def involvement_shares_on_a_basis(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not self['sharingBasis']['basis'] != 'GEEN'
    ]


def involvement_basis_of_others_names_its_law(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['sharingBasis']['basis'] == 'WETTELIJK_VOORSCHRIFT' or ':' in self['sharingBasis']['basis']) and (not 'lawArticle' in self['sharingBasis'])
    ]


def involvement_consent_stands_behind_sharing(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['sharingBasis']['basis'] in ['TOESTEMMING', 'TOESTEMMING_OUDER_JONGE'] and (not ('consentId' in self['sharingBasis'] and self['sharingBasis']['consentId'] in by_id and (self['organisationId'] in by_id[self['sharingBasis']['consentId']]['recipientIds']) and (by_id[self['sharingBasis']['consentId']]['givenDate'] <= self['fromDate']) and (self['fromDate'] <= by_id[self['sharingBasis']['consentId']]['untilDate']) and (not 'withdrawnDate' in by_id[self['sharingBasis']['consentId']] or self['fromDate'] < by_id[self['sharingBasis']['consentId']]['withdrawnDate']) and all((each_c in by_id[self['sharingBasis']['consentId']]['categories'] for each_c in self['sharingBasis']['categories']))))
    ]


def involvement_withdrawn_consent_ends_sharing(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('consentId' in self['sharingBasis'] and self['sharingBasis']['consentId'] in by_id and ('withdrawnDate' in by_id[self['sharingBasis']['consentId']]) and (by_id[self['sharingBasis']['consentId']]['withdrawnDate'] <= dossier['asOfDate'])) and (not ('toDate' in self and self['toDate'] <= by_id[self['sharingBasis']['consentId']]['withdrawnDate']))
    ]


def involvement_duty_to_speak_needs_supervision(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['sharingBasis']['basis'] == 'SPREEKPLICHT_OTS' and (not any((each_m['type'] in ['OTS', 'VOTS', 'OTS_ASIEL'] and 'executorId' in each_m and (each_m['executorId'] == self['organisationId']) and ('startDate' in each_m) and (each_m['startDate'] <= self['fromDate']) and (each_m['status'] in ['VERLEEND', 'ACTIEF', 'GESCHORST', 'BEEINDIGD']) and (not 'endDate' in each_m or self['fromDate'] <= each_m['endDate']) for each_m in dossier['measures'])))
    ]


def involvement_compulsory_rests_on_a_measure(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {each_m['framework'] for each_m in dossier['measures'] if each_m['status'] in ['VERLEEND', 'ACTIEF', 'GESCHORST']}
    return [
        place
        for place, self in enumerate(resources)
        if (self['framework'] in ['DWANG_CIVIEL', 'DWANG_STRAF', 'DWANG_BESTUUR', 'DWANG_ZORG'] and (not 'toDate' in self) and (self['fromDate'] <= dossier['asOfDate'])) and (not self['framework'] in known_1)
    ]


def involvement_hidden_from_the_family_says_why(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {value for each_n in dossier['notifications'] if 'itemIds' in each_n if 'notInformedReason' in each_n for value in each_n['itemIds']}
    return [
        place
        for place, self in enumerate(resources)
        if not self['visibleToFamily'] and (not self['id'] in known_1)
    ]


def involvement_professional_is_named(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (not 'toDate' in self and self['role'] in ['VAST_GEZICHT', 'REGIE', 'UITVOERDER']) and (not 'professional' in self)
    ]


def measure_compulsory_names_its_decision(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['framework'].startswith('DWANG_') and (not self['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN'])) and (not 'decisionId' in self)
    ]


def measure_framework_fits_the_type(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['type'] in ['OTS', 'OTS_ASIEL', 'VOTS', 'MUHP', 'MUHP_SPOED', 'MGJ', 'MGJ_SPOED', 'MGJ_VOORW', 'VOOGDIJ_GI', 'VOOGDIJ_VOORLOPIG', 'VOOGDIJ_TIJDELIJK', 'GEZAGSBEEINDIGING', 'SCHORSING_GEZAG', 'HERSTEL_GEZAG', 'GEZAG_GEDEELTELIJK_GI', 'AANWIJZING', 'CONTACTBEPERKING', 'ZORGREGELING_OTS', 'VERVANG_TOESTEMMING_MED', 'TOESTEMMING_VERBLIJFSWIJZIGING', 'VERVANGING_GI', 'HUISVERBOD'] and (not self['framework'] == ('DWANG_BESTUUR' if self['type'] == 'HUISVERBOD' else 'DWANG_CIVIEL'))
    ]


def measure_decision_grants_it(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['framework'].startswith('DWANG_') and 'decisionId' in self and (self['decisionId'] in by_id) and (not self['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN'])) and (not (by_id[self['decisionId']]['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD'] and 'measureTypes' in by_id[self['decisionId']] and (self['type'] in by_id[self['decisionId']]['measureTypes']) and (self['subjectId'] in by_id[self['decisionId']]['aboutIds']) and (self['framework'] != 'DWANG_CIVIEL' or self['type'] in ['AANWIJZING', 'CONTACTBEPERKING'] or by_id[self['decisionId']]['kind'] in ['BESCHIKKING_RECHTER', 'BESCHIKKING_HOF'])))
    ]


def measure_voluntary_has_no_court_decision(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['framework'] in ['VRIJWILLIG', 'DRANG'] and 'decisionId' in self and (self['decisionId'] in by_id)) and (not not by_id[self['decisionId']]['kind'] in ['BESCHIKKING_RECHTER', 'BESCHIKKING_HOF', 'VONNIS'])
    ]


def measure_ends_after_it_starts(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if 'startDate' in self and (not ((not 'endDate' in self or self['endDate'] >= self['startDate']) and (not 'plannedEndDate' in self or self['plannedEndDate'] >= self['startDate'])))
    ]


def measure_ended_has_date_and_reason(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['status'] == 'BEEINDIGD' and (not ('endDate' in self and 'endReason' in self))
    ]


def measure_supervision_at_most_a_year(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['OTS', 'OTS_ASIEL'] and 'startDate' in self) and (not ('plannedEndDate' in self and self['plannedEndDate'] <= add_months(self['startDate'], 12)))
    ]


def measure_provisional_supervision_at_most_three_months(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'VOTS' and 'startDate' in self) and (not ('plannedEndDate' in self and self['plannedEndDate'] <= add_months(self['startDate'], 3)))
    ]


def measure_extension_follows_on(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('extensionOfId' in self and self['extensionOfId'] in by_id and (not self['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN'])) and (not (self['extensionOfId'] != self['id'] and 'startDate' in self and (by_id[self['extensionOfId']]['type'] == self['type']) and (by_id[self['extensionOfId']]['subjectId'] == self['subjectId']) and ('startDate' in by_id[self['extensionOfId']]) and ('plannedEndDate' in by_id[self['extensionOfId']]) and (self['startDate'] >= by_id[self['extensionOfId']]['startDate']) and (self['startDate'] <= add_days(by_id[self['extensionOfId']]['plannedEndDate'], 1))))
    ]


def measure_placement_order_hangs_under_supervision(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['type'] in ['MUHP', 'MUHP_SPOED'] and (not ('partOfId' in self and self['partOfId'] in by_id and (by_id[self['partOfId']]['type'] in ['OTS', 'VOTS', 'OTS_ASIEL']) and (by_id[self['partOfId']]['subjectId'] == self['subjectId'])))
    ]


def measure_executed_by_a_certified_agency(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['OTS', 'VOTS', 'VOOGDIJ_GI', 'VOOGDIJ_VOORLOPIG'] and self['status'] in ['ACTIEF', 'BEEINDIGD'] and ('startDate' in self) and ((self['executorFromDate'] if 'executorFromDate' in self else self['startDate']) >= str(2015) + '-01-01')) and (not ('executorId' in self and self['executorId'] in by_id and (self['type'] == 'VOOGDIJ_VOORLOPIG' and by_id[self['executorId']]['type'] == 'NIDOS' or (by_id[self['executorId']]['type'] == 'GI' and 'certificates' in by_id[self['executorId']] and any((each_c['fromDate'] <= (self['executorFromDate'] if 'executorFromDate' in self else self['startDate']) and each_c['toDate'] >= (self['executorFromDate'] if 'executorFromDate' in self else self['startDate']) for each_c in by_id[self['executorId']]['certificates']))))))
    ]


def measure_supervision_ends_at_eighteen(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['OTS', 'VOTS', 'OTS_ASIEL'] and 'plannedEndDate' in self and (self['subjectId'] in by_id) and ('birthDate' in by_id[self['subjectId']]) and (len(by_id[self['subjectId']]['birthDate']) == 10)) and (not age_at(by_id[self['subjectId']]['birthDate'], add_days(self['plannedEndDate'], -1)) < 18)
    ]


def measure_decision_kind_fits_the_framework(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['framework'] in ['DWANG_BESTUUR', 'DWANG_STRAF', 'DWANG_ZORG'] and 'decisionId' in self and (self['decisionId'] in by_id) and (not self['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN']) and (not self['type'] in ['JR_STP', 'JR_TB_VRIJWILLIG', 'JR_GBM_VOORB'])) and (not (by_id[self['decisionId']]['kind'] == 'BESLUIT_BURGEMEESTER' if self['framework'] == 'DWANG_BESTUUR' else by_id[self['decisionId']]['kind'] == 'VONNIS' if self['framework'] == 'DWANG_STRAF' else by_id[self['decisionId']]['kind'] in ['BESCHIKKING_RECHTER', 'BESCHIKKING_HOF', 'BESLUIT_BURGEMEESTER']))
    ]


def measure_voluntary_text_says_so(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['framework'] in ['VRIJWILLIG', 'DRANG'] and (not matches(self['explanationForFamily'], '([Vv]rijwillig|[Kk]euze|[Kk]iezen|[Kk]iest|[Gg]ekozen|[Nn]iet verplicht|[Vv]oluntary|[Cc]hoice|[Cc]hoose|[Nn]ot obliged)'))
    ]


def measure_order_text_names_no_choice(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['framework'].startswith('DWANG_') and (not (not matches(self['explanationForFamily'], '(^|[^A-Za-z])([Vv]rijwillige?|[Vv]oluntary)([^A-Za-z]|$)') or matches(self['explanationForFamily'], '(^|[^A-Za-z])([Nn]iet (langer |meer |echt )?vrijwillig|[Gg]een vrijwillig|[Nn]ot (a )?voluntary|[Nn]o longer voluntary|moet|moeten|verplicht|must|obliged|have to)([^A-Za-z]|$)')))
    ]


def measure_explained_without_jargon(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not not matches(self['explanationForFamily'], '[A-Z]{2,}_[A-Z]+|(^|[^A-Za-z])(V?OTS|M?UHP|MGJ|GI|RvdK|VTO|PvA|HVP)([^A-Za-z]|$)')
    ]


def measure_runs_no_longer_than_decided(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['OTS', 'OTS_ASIEL', 'VOTS', 'MUHP', 'MUHP_SPOED', 'MGJ', 'MGJ_SPOED', 'MGJ_VOORW'] and 'startDate' in self and ('plannedEndDate' in self) and ('decisionId' in self) and (self['decisionId'] in by_id) and ('durationMonths' in by_id[self['decisionId']])) and (not self['plannedEndDate'] <= add_months(self['startDate'], whole(by_id[self['decisionId']]['durationMonths'])))
    ]


def measure_ends_no_later_than_planned(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['framework'] in ['DWANG_CIVIEL', 'DWANG_BESTUUR'] and 'endDate' in self and ('plannedEndDate' in self)) and (not self['endDate'] <= self['plannedEndDate'])
    ]


def measure_expired_is_not_running(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['framework'] == 'DWANG_CIVIEL' and self['status'] in ['VERLEEND', 'ACTIEF'] and ('plannedEndDate' in self)) and (not self['plannedEndDate'] >= dossier['asOfDate'])
    ]


def measure_extension_is_decided_in_time(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('extensionOfId' in self and self['extensionOfId'] in by_id and ('plannedEndDate' in by_id[self['extensionOfId']]) and ('decisionId' in self) and (self['decisionId'] in by_id) and (not self['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN'])) and (not by_id[self['decisionId']]['decisionDate'] <= by_id[self['extensionOfId']]['plannedEndDate'])
    ]


def measure_placement_order_at_most_a_year(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['MUHP', 'MUHP_SPOED'] and 'startDate' in self) and (not ('plannedEndDate' in self and self['plannedEndDate'] <= add_months(self['startDate'], 12)))
    ]


def measure_placement_order_ends_with_supervision(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['MUHP', 'MUHP_SPOED'] and 'plannedEndDate' in self and ('partOfId' in self) and (self['partOfId'] in by_id) and (by_id[self['partOfId']]['type'] in ['OTS', 'VOTS', 'OTS_ASIEL']) and ('plannedEndDate' in by_id[self['partOfId']]) and (not self['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN'])) and (not self['plannedEndDate'] <= by_id[self['partOfId']]['plannedEndDate'])
    ]


def measure_placement_order_stops_with_supervision(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['MUHP', 'MUHP_SPOED'] and 'endDate' in self and ('partOfId' in self) and (self['partOfId'] in by_id) and (by_id[self['partOfId']]['type'] in ['OTS', 'VOTS', 'OTS_ASIEL']) and (by_id[self['partOfId']]['status'] in ['BEEINDIGD', 'VERVALLEN']) and ('endDate' in by_id[self['partOfId']])) and (not self['endDate'] <= by_id[self['partOfId']]['endDate'])
    ]


def measure_placement_order_needs_running_supervision(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['MUHP', 'MUHP_SPOED'] and self['status'] in ['VERLEEND', 'ACTIEF'] and ('partOfId' in self) and (self['partOfId'] in by_id) and (by_id[self['partOfId']]['type'] in ['OTS', 'VOTS', 'OTS_ASIEL'])) and (not (by_id[self['partOfId']]['status'] in ['VERLEEND', 'ACTIEF', 'GESCHORST'] and (not 'startDate' in self or ('startDate' in by_id[self['partOfId']] and by_id[self['partOfId']]['startDate'] <= self['startDate']))))
    ]


def measure_unused_authorisation_lapses(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['MUHP', 'MUHP_SPOED', 'MGJ', 'MGJ_SPOED'] and self['status'] in ['VERLEEND', 'ACTIEF'] and (not 'extensionOfId' in self) and ('effectiveStartDate' in self) and ('decisionId' in self) and (self['decisionId'] in by_id)) and (not self['effectiveStartDate'] <= add_months(by_id[self['decisionId']]['decisionDate'], 3))
    ]


def measure_unused_authorisation_is_overdue(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['MUHP', 'MUHP_SPOED', 'MGJ', 'MGJ_SPOED'] and self['status'] in ['VERLEEND', 'ACTIEF'] and (not 'extensionOfId' in self) and (not 'effectiveStartDate' in self) and ('decisionId' in self) and (self['decisionId'] in by_id)) and (not dossier['asOfDate'] <= add_months(by_id[self['decisionId']]['decisionDate'], 3))
    ]


def measure_lapsed_says_when_and_why(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['status'] == 'VERVALLEN' and (not ('endDate' in self and 'endReason' in self and (self['endReason'] in ['VERVALLEN_NIET_TENUITVOERGELEGD', 'VERVALLEN_NIET_GEHOORD', 'VERVALLEN_GEEN_VERVOLGVERZOEK', 'INSTEMMING_INGETROKKEN', 'UITHUISPLAATSING_BEEINDIGD_DOOR_GI', 'VERBLIJF_NIET_NODIG', 'GEZAGSBEEINDIGING', 'MEERDERJARIGHEID', 'OVERLIJDEN', 'ANDERS'])))
    ]


def measure_unheard_emergency_order_lapses(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['VOTS', 'MUHP', 'MUHP_SPOED', 'MGJ_SPOED', 'VOOGDIJ_VOORLOPIG', 'TOESTEMMING_VERBLIJFSWIJZIGING'] and self['status'] in ['VERLEEND', 'ACTIEF'] and ('decisionId' in self) and (self['decisionId'] in by_id) and ('isExParte' in by_id[self['decisionId']]) and by_id[self['decisionId']]['isExParte'] and ('hearingDueDate' in by_id[self['decisionId']]) and ('hearingHeldDate' in by_id[self['decisionId']])) and (not by_id[self['decisionId']]['hearingHeldDate'] <= by_id[self['decisionId']]['hearingDueDate'])
    ]


def measure_unheard_emergency_order_is_overdue(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['VOTS', 'MUHP', 'MUHP_SPOED', 'MGJ_SPOED', 'VOOGDIJ_VOORLOPIG', 'TOESTEMMING_VERBLIJFSWIJZIGING'] and self['status'] in ['VERLEEND', 'ACTIEF'] and ('decisionId' in self) and (self['decisionId'] in by_id) and ('isExParte' in by_id[self['decisionId']]) and by_id[self['decisionId']]['isExParte'] and ('hearingDueDate' in by_id[self['decisionId']]) and (not 'hearingHeldDate' in by_id[self['decisionId']])) and (not dossier['asOfDate'] <= by_id[self['decisionId']]['hearingDueDate'])
    ]


def measure_emergency_secure_at_most_four_weeks(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'MGJ_SPOED' and 'startDate' in self) and (not ('plannedEndDate' in self and self['plannedEndDate'] <= add_days(self['startDate'], 28)))
    ]


def measure_emergency_order_is_not_extended(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['type'] in ['VOTS', 'MGJ_SPOED'] and (not not 'extensionOfId' in self)
    ]


def measure_secure_at_most_a_year(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'MGJ' and 'startDate' in self) and (not ('plannedEndDate' in self and self['plannedEndDate'] <= add_months(self['startDate'], 12)))
    ]


def measure_conditional_secure_first_six_months(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'MGJ_VOORW' and 'startDate' in self) and (not ('plannedEndDate' in self and self['plannedEndDate'] <= add_months(self['startDate'], 12 if 'extensionOfId' in self else 6)))
    ]


def measure_secure_care_past_eighteen_was_begun_before(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['MGJ', 'MGJ_SPOED', 'MGJ_VOORW'] and 'plannedEndDate' in self and (not self['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN']) and (self['subjectId'] in by_id) and ('birthDate' in by_id[self['subjectId']]) and (len(by_id[self['subjectId']]['birthDate']) == 10) and (age_at(by_id[self['subjectId']]['birthDate'], add_days(self['plannedEndDate'], -1)) >= 18)) and (not (self['plannedEndDate'] <= add_months(by_id[self['subjectId']]['birthDate'], 18 * 12 + 6) and any((each_m['type'] in ['MGJ', 'MGJ_SPOED', 'MGJ_VOORW'] and each_m['subjectId'] == self['subjectId'] and (not each_m['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN']) and ('effectiveStartDate' in each_m or 'startDate' in each_m) and (age_at(by_id[self['subjectId']]['birthDate'], each_m['effectiveStartDate'] if 'effectiveStartDate' in each_m else each_m['startDate']) < 18) for each_m in dossier['measures'])) and any((each_p['type'] in ['HVP_GESLOTEN', 'HVP_VOORWAARDELIJK'] and self['subjectId'] in each_p['aboutIds'] and ('adoptedDate' in each_p) and (age_at(by_id[self['subjectId']]['birthDate'], each_p['adoptedDate']) < 18) for each_p in dossier['plans']))))
    ]


def measure_secure_care_has_a_footing(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['MGJ', 'MGJ_SPOED', 'MGJ_VOORW'] and self['status'] in ['VERLEEND', 'ACTIEF'] and ('startDate' in self) and (not (self['subjectId'] in by_id and 'birthDate' in by_id[self['subjectId']] and (len(by_id[self['subjectId']]['birthDate']) == 10) and (age_at(by_id[self['subjectId']]['birthDate'], self['startDate']) >= 18)))) and (not (any((each_m['subjectId'] == self['subjectId'] and each_m['type'] in ['OTS', 'VOTS', 'OTS_ASIEL', 'VOOGDIJ_GI', 'VOOGDIJ_VOORLOPIG', 'VOOGDIJ_TIJDELIJK'] and (each_m['status'] in ['VERLEEND', 'ACTIEF', 'GESCHORST', 'BEEINDIGD']) and ('startDate' in each_m) and (each_m['startDate'] <= self['startDate']) and (each_m['endDate'] >= self['startDate'] if 'endDate' in each_m else not 'plannedEndDate' in each_m or each_m['plannedEndDate'] >= self['startDate']) for each_m in dossier['measures'])) or ('custody' in dossier['family'] and any((each_c['childId'] == self['subjectId'] and each_c['form'] in ['VOOGDIJ_GI', 'VOOGDIJ_RECHTSPERSOON'] and (each_c['fromDate'] <= self['startDate']) and (not 'toDate' in each_c or each_c['toDate'] >= self['startDate']) for each_c in dossier['family']['custody']))) or ('consentId' in self and self['consentId'] in by_id and (by_id[self['consentId']]['scope'] == 'GESLOTEN_PLAATSING') and (by_id[self['consentId']]['giverId'] == self['subjectId']) and (by_id[self['consentId']]['givenDate'] <= self['startDate']) and (by_id[self['consentId']]['untilDate'] >= self['startDate']) and (not 'withdrawnDate' in by_id[self['consentId']] or by_id[self['consentId']]['withdrawnDate'] >= self['startDate']))))
    ]


def measure_withdrawn_consent_ends_secure_care(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['MGJ', 'MGJ_SPOED', 'MGJ_VOORW'] and (not self['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN']) and ('consentId' in self) and (self['consentId'] in by_id) and ('withdrawnDate' in by_id[self['consentId']]) and (not any((each_m['subjectId'] == self['subjectId'] and each_m['type'] in ['OTS', 'VOTS', 'OTS_ASIEL', 'VOOGDIJ_GI', 'VOOGDIJ_VOORLOPIG', 'VOOGDIJ_TIJDELIJK'] and (each_m['status'] in ['VERLEEND', 'ACTIEF', 'GESCHORST', 'BEEINDIGD']) and ('startDate' in each_m) and (each_m['startDate'] <= add_days(by_id[self['consentId']]['withdrawnDate'], 14)) and ((each_m['endDate'] if 'endDate' in each_m else each_m['plannedEndDate'] if 'plannedEndDate' in each_m else dossier['asOfDate']) >= by_id[self['consentId']]['withdrawnDate']) for each_m in dossier['measures']))) and (not ('custody' in dossier['family'] and any((each_c['childId'] == self['subjectId'] and each_c['form'] in ['VOOGDIJ_GI', 'VOOGDIJ_RECHTSPERSOON'] and (each_c['fromDate'] <= add_days(by_id[self['consentId']]['withdrawnDate'], 14)) and (not 'toDate' in each_c or each_c['toDate'] >= by_id[self['consentId']]['withdrawnDate']) for each_c in dossier['family']['custody']))))) and (not (dossier['asOfDate'] if self['status'] in ['VERLEEND', 'ACTIEF', 'GESCHORST'] else self['endDate'] if 'endDate' in self else dossier['asOfDate']) <= add_days(by_id[self['consentId']]['withdrawnDate'], 14))
    ]


def measure_conditional_secure_has_its_plan(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'MGJ_VOORW' and (not self['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN'])) and (not ('planId' in self and self['planId'] in by_id and (by_id[self['planId']]['type'] == 'HVP_VOORWAARDELIJK') and (self['subjectId'] in by_id[self['planId']]['aboutIds']) or (not 'planId' in self and 'decisionId' in self and (self['decisionId'] in by_id) and ('planId' in by_id[self['decisionId']]) and (by_id[self['decisionId']]['planId'] in by_id) and (by_id[by_id[self['decisionId']]['planId']]['type'] == 'HVP_VOORWAARDELIJK') and (self['subjectId'] in by_id[by_id[self['decisionId']]['planId']]['aboutIds']))))
    ]


def measure_secure_order_ends_care_order(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['ZORGMACHTIGING', 'WZD_RM'] and 'startDate' in self and any((each_m['type'] == 'MGJ' and each_m['subjectId'] == self['subjectId'] and (each_m['status'] in ['VERLEEND', 'ACTIEF']) and ('startDate' in each_m) and (each_m['startDate'] > self['startDate']) for each_m in dossier['measures']))) and (not (not self['status'] in ['VERLEEND', 'ACTIEF'] and (not 'endDate' in self or any((each_m['type'] == 'MGJ' and each_m['subjectId'] == self['subjectId'] and (each_m['status'] in ['VERLEEND', 'ACTIEF']) and ('startDate' in each_m) and (each_m['startDate'] > self['startDate']) and (each_m['startDate'] >= self['endDate']) for each_m in dossier['measures'])))))
    ]


def measure_contact_restriction_needs_placement_order(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'CONTACTBEPERKING' and self['status'] in ['VERLEEND', 'ACTIEF'] and ('startDate' in self)) and (not (any((each_m['type'] in ['MUHP', 'MUHP_SPOED', 'MGJ', 'MGJ_SPOED', 'MGJ_VOORW'] and each_m['subjectId'] == self['subjectId'] and (each_m['status'] in ['VERLEEND', 'ACTIEF', 'GESCHORST', 'BEEINDIGD']) and ('startDate' in each_m) and (each_m['startDate'] <= self['startDate']) and (each_m['endDate'] >= self['startDate'] if 'endDate' in each_m else not 'plannedEndDate' in each_m or each_m['plannedEndDate'] >= self['startDate']) for each_m in dossier['measures'])) and (not 'plannedEndDate' in self or any((each_m['type'] in ['MUHP', 'MUHP_SPOED', 'MGJ', 'MGJ_SPOED', 'MGJ_VOORW'] and each_m['subjectId'] == self['subjectId'] and (each_m['status'] in ['VERLEEND', 'ACTIEF', 'GESCHORST', 'BEEINDIGD']) and ('startDate' in each_m) and (each_m['startDate'] <= self['plannedEndDate']) and (each_m['endDate'] >= self['plannedEndDate'] if 'endDate' in each_m else not 'plannedEndDate' in each_m or each_m['plannedEndDate'] >= self['plannedEndDate']) for each_m in dossier['measures'])))))
    ]


def measure_partial_authority_ends_with_placement(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'GEZAG_GEDEELTELIJK_GI' and 'startDate' in self and (not self['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN'])) and (not ('plannedEndDate' in self and any((each_m['type'] in ['MUHP', 'MUHP_SPOED', 'MGJ', 'MGJ_SPOED', 'MGJ_VOORW'] and each_m['subjectId'] == self['subjectId'] and (each_m['status'] in ['VERLEEND', 'ACTIEF', 'GESCHORST', 'BEEINDIGD']) and ('startDate' in each_m) and (each_m['startDate'] <= self['startDate']) and (not 'endDate' in each_m or each_m['endDate'] >= self['startDate']) and ('plannedEndDate' in each_m) and (each_m['plannedEndDate'] >= self['plannedEndDate']) for each_m in dossier['measures']))))
    ]


def measure_board_is_told_of_no_extension(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {each_m['extensionOfId'] for each_m in dossier['measures'] if 'extensionOfId' in each_m}
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['OTS', 'MUHP'] and self['status'] == 'BEEINDIGD' and ('endReason' in self) and (self['endReason'] == 'NIET_VERLENGD') and ('plannedEndDate' in self or 'endDate' in self) and (not self['id'] in known_1)) and (not any(('itemIds' in each_n and self['id'] in each_n['itemIds'] and ('organisationIds' in each_n) and any((each_o in by_id and by_id[each_o]['type'] == 'RVDK' for each_o in each_n['organisationIds'])) and ('givenAt' in each_n) and (date_of(each_n['givenAt']) <= add_months(self['plannedEndDate'] if 'plannedEndDate' in self else self['endDate'], 0 - 2)) for each_n in dossier['notifications'])))
    ]


def measure_board_is_told_of_early_return(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('endReason' in self and self['endReason'] == 'UITHUISPLAATSING_BEEINDIGD_DOOR_GI' and ('endDate' in self)) and (not any(('itemIds' in each_n and self['id'] in each_n['itemIds'] and ('organisationIds' in each_n) and any((each_o in by_id and by_id[each_o]['type'] == 'RVDK' for each_o in each_n['organisationIds'])) and ('givenAt' in each_n) and (date_of(each_n['givenAt']) <= add_months(self['endDate'], 0 - 1)) for each_n in dossier['notifications'])))
    ]


def measure_ended_authority_ends_supervision(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['OTS', 'VOTS', 'OTS_ASIEL'] and self['status'] in ['VERLEEND', 'ACTIEF']) and (not (not 'custody' in dossier['family'] or not any((each_m['type'] == 'GEZAGSBEEINDIGING' and each_m['subjectId'] == self['subjectId'] and (each_m['status'] in ['VERLEEND', 'ACTIEF']) and ('startDate' in each_m) and any((each_c['childId'] == self['subjectId'] and each_c['form'].startswith('VOOGDIJ_') and (not 'parts' in each_c or len(each_c['parts']) == 0) and (each_c['fromDate'] >= each_m['startDate']) and (not 'startDate' in self or each_c['fromDate'] >= self['startDate']) and (each_c['fromDate'] <= dossier['asOfDate']) and (not 'toDate' in each_c or each_c['toDate'] >= dossier['asOfDate']) for each_c in dossier['family']['custody'])) for each_m in dossier['measures']))))
    ]


def measure_ended_authority_dates_agree(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['OTS', 'VOTS', 'OTS_ASIEL'] and self['status'] == 'BEEINDIGD' and ('endReason' in self) and (self['endReason'] == 'GEZAGSBEEINDIGING') and ('endDate' in self)) and (not ('custody' in dossier['family'] and any((each_c['childId'] == self['subjectId'] and (each_c['fromDate'] == self['endDate'] or each_c['fromDate'] == add_days(self['endDate'], 1)) for each_c in dossier['family']['custody']))))
    ]


def measure_ended_authority_changes_custody(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'GEZAGSBEEINDIGING' and self['status'] == 'ACTIEF' and ('startDate' in self) and (self['startDate'] <= dossier['asOfDate'])) and (not ('custody' in dossier['family'] and any((each_c['childId'] == self['subjectId'] and each_c['fromDate'] == self['startDate'] for each_c in dossier['family']['custody']))))
    ]


def measure_provisional_authority_lapses_without_petition(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['SCHORSING_GEZAG', 'VOOGDIJ_VOORLOPIG'] and self['status'] in ['VERLEEND', 'ACTIEF'] and ('startDate' in self) and ('followUpPetitionDate' in self)) and (not self['followUpPetitionDate'] <= add_months(self['startDate'], 3))
    ]


def measure_provisional_authority_is_overdue(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['SCHORSING_GEZAG', 'VOOGDIJ_VOORLOPIG'] and self['status'] in ['VERLEEND', 'ACTIEF'] and ('startDate' in self) and (not 'followUpPetitionDate' in self)) and (not dossier['asOfDate'] <= add_months(self['startDate'], 3))
    ]


def measure_certificate_holds_every_day(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ((self['type'] in ['OTS', 'VOTS', 'VOOGDIJ_GI', 'VOOGDIJ_VOORLOPIG', 'VOOGDIJ_TIJDELIJK'] or self['type'].startswith('JR_')) and self['status'] in ['ACTIEF', 'GESCHORST', 'BEEINDIGD'] and ('startDate' in self) and ('executorId' in self) and (self['executorId'] in by_id) and (by_id[self['executorId']]['type'] == 'GI') and ('certificates' in by_id[self['executorId']]) and any((each_c['fromDate'] <= (self['executorFromDate'] if 'executorFromDate' in self else self['startDate']) and each_c['toDate'] >= (self['executorFromDate'] if 'executorFromDate' in self else self['startDate']) for each_c in by_id[self['executorId']]['certificates']))) and (not all((each_c['toDate'] >= (self['endDate'] if 'endDate' in self else self['plannedEndDate'] if 'plannedEndDate' in self and self['plannedEndDate'] < dossier['asOfDate'] else dossier['asOfDate']) or each_c['toDate'] < (self['executorFromDate'] if 'executorFromDate' in self else self['startDate']) or any((each_d['fromDate'] <= add_days(each_c['toDate'], 1) and each_d['toDate'] > each_c['toDate'] for each_d in by_id[self['executorId']]['certificates'])) for each_c in by_id[self['executorId']]['certificates'])))
    ]


def measure_youth_probation_by_a_certified_agency(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'].startswith('JR_') and self['status'] in ['ACTIEF', 'BEEINDIGD'] and ('startDate' in self) and ((self['executorFromDate'] if 'executorFromDate' in self else self['startDate']) >= str(2015) + '-01-01')) and (not ('executorId' in self and self['executorId'] in by_id and (by_id[self['executorId']]['type'] == 'GI') and ('certificates' in by_id[self['executorId']]) and any((each_c['fromDate'] <= (self['executorFromDate'] if 'executorFromDate' in self else self['startDate']) and each_c['toDate'] >= (self['executorFromDate'] if 'executorFromDate' in self else self['startDate']) for each_c in by_id[self['executorId']]['certificates']))))
    ]


def measure_asylum_supervision_by_an_accepted_legal_person(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'OTS_ASIEL' and self['status'] in ['ACTIEF', 'BEEINDIGD']) and (not ('executorId' in self and self['executorId'] in by_id and (by_id[self['executorId']]['type'] == 'NIDOS')))
    ]


def measure_certified_agency_gives_no_youth_help(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['JEUGDHULP', 'HULP_LOKAAL'] and 'executorId' in self and (self['executorId'] in by_id)) and (not by_id[self['executorId']]['type'] != 'GI')
    ]


def measure_first_contact_in_time(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if 'agencyInformedDate' in self and (not ((self['workerAssignedDate'] if 'workerAssignedDate' in self else dossier['asOfDate']) <= add_days(self['agencyInformedDate'], 7) and (self['firstContactDate'] if 'firstContactDate' in self else dossier['asOfDate']) <= add_days(self['agencyInformedDate'], 7)))
    ]


def measure_guardianship_ends_at_eighteen(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'].startswith('VOOGDIJ_') and (not self['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN']) and (self['subjectId'] in by_id) and ('birthDate' in by_id[self['subjectId']]) and (len(by_id[self['subjectId']]['birthDate']) == 10)) and (not ((not 'endDate' in self or age_at(by_id[self['subjectId']]['birthDate'], add_days(self['endDate'], -1)) < 18) and (not 'plannedEndDate' in self or age_at(by_id[self['subjectId']]['birthDate'], add_days(self['plannedEndDate'], -1)) < 18)))
    ]


def measure_guardianship_past_eighteen_is_overdue(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'].startswith('VOOGDIJ_') and self['status'] in ['VERLEEND', 'ACTIEF'] and (self['subjectId'] in by_id) and ('birthDate' in by_id[self['subjectId']]) and (len(by_id[self['subjectId']]['birthDate']) == 10)) and (not age_at(by_id[self['subjectId']]['birthDate'], add_days(dossier['asOfDate'], -1)) < 18)
    ]


def measure_end_reason_fits_the_type(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if 'endReason' in self and (not (not (self['endReason'] == 'MEERDERJARIGHEID' and (self['type'] in ['HUISVERBOD', 'PIJ'] or self['type'].startswith('JR_'))) and (not (self['endReason'] in ['TUSSENTIJDSE_OPHEFFING', 'NIET_VERLENGD', 'VOLGENS_PLAN'] and (self['type'].startswith('VOOGDIJ_') or self['type'].startswith('JR_')))) and (not (self['endReason'] == 'GEZAGSBEEINDIGING' and (not self['type'] in ['OTS', 'VOTS', 'OTS_ASIEL', 'MUHP', 'MUHP_SPOED', 'MGJ', 'MGJ_SPOED', 'MGJ_VOORW', 'AANWIJZING', 'CONTACTBEPERKING', 'ZORGREGELING_OTS', 'GEZAG_GEDEELTELIJK_GI', 'SCHORSING_GEZAG']))) and (not (self['endReason'] == 'OMGEZET_IN_OTS' and self['type'] != 'VOTS')) and (not (self['endReason'] in ['NAAR_PLEEGOUDER', 'NAAR_BURGERVOOGD', 'HERSTEL_GEZAG'] and (not (self['type'].startswith('VOOGDIJ_') or self['type'] in ['GEZAGSBEEINDIGING', 'SCHORSING_GEZAG'])))) and (not (self['endReason'] == 'EINDE_PREVENTIEF_JUSTITIEEL' and self['type'] != 'PREVENTIEF_JUSTITIEEL')) and (not (self['endReason'].startswith('RISICOPROFIEL_') and (not self['type'].startswith('JR_')))) and (not (self['endReason'] == 'VERVALLEN_NIET_TENUITVOERGELEGD' and (not self['type'] in ['MUHP', 'MUHP_SPOED', 'MGJ', 'MGJ_SPOED', 'MGJ_VOORW']))) and (not (self['endReason'] == 'VERVALLEN_NIET_GEHOORD' and (not self['type'] in ['VOTS', 'MUHP', 'MUHP_SPOED', 'MGJ_SPOED', 'VOOGDIJ_VOORLOPIG', 'SCHORSING_GEZAG', 'TOESTEMMING_VERBLIJFSWIJZIGING']))) and (not (self['endReason'] == 'VERVALLEN_GEEN_VERVOLGVERZOEK' and (not self['type'] in ['VOOGDIJ_VOORLOPIG', 'SCHORSING_GEZAG']))) and (not (self['endReason'] == 'INSTEMMING_INGETROKKEN' and (not self['type'] in ['MGJ', 'MGJ_SPOED', 'MGJ_VOORW']))) and (not (self['endReason'] == 'UITHUISPLAATSING_BEEINDIGD_DOOR_GI' and (not self['type'] in ['MUHP', 'MUHP_SPOED', 'MGJ', 'MGJ_SPOED', 'MGJ_VOORW'])))))
    ]


def measure_aftercare_belongs_to_probation(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('aftercare' in self or (self['type'].startswith('JR_') and self['status'] == 'BEEINDIGD')) and (not ('aftercare' in self and self['type'].startswith('JR_')))
    ]


def measure_agency_transfer_leaves_no_gap(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "formerExecutors" in self
        for position, item in enumerate(self["formerExecutors"])
        if not (item['toDate'] >= item['fromDate'] and ('executorFromDate' in self and self['executorFromDate'] == add_days(item['toDate'], 1) or any((each_f['fromDate'] == add_days(item['toDate'], 1) for each_f in self['formerExecutors']))))
    ]


def measure_exclusion_order_first_ten_days(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'HUISVERBOD' and (not 'extensionOfId' in self) and ('startDate' in self)) and (not ('plannedEndDate' in self and self['plannedEndDate'] <= add_days(self['startDate'], 10)))
    ]


def measure_exclusion_order_at_most_four_weeks(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'HUISVERBOD' and 'extensionOfId' in self and (self['extensionOfId'] in by_id) and ('startDate' in by_id[self['extensionOfId']]) and (not self['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN'])) and (not ('plannedEndDate' in self and self['plannedEndDate'] <= add_days(by_id[self['extensionOfId']]['startDate'], 28) and (not 'extensionOfId' in by_id[self['extensionOfId']] or not by_id[self['extensionOfId']]['extensionOfId'] in by_id or (not 'startDate' in by_id[by_id[self['extensionOfId']]['extensionOfId']]) or (self['plannedEndDate'] <= add_days(by_id[by_id[self['extensionOfId']]['extensionOfId']]['startDate'], 28)))))
    ]


def measure_exclusion_order_is_for_an_adult(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'HUISVERBOD' and 'startDate' in self and (self['subjectId'] in by_id) and ('birthDate' in by_id[self['subjectId']]) and (len(by_id[self['subjectId']]['birthDate']) == 10)) and (not age_at(by_id[self['subjectId']]['birthDate'], self['startDate']) >= 18)
    ]


def measure_restriction_only_under_secure_order(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "restrictions" in self
        for position, item in enumerate(self["restrictions"])
        if not (self['type'] in ['MGJ', 'MGJ_SPOED', 'MGJ_VOORW'] and (not 'endedAt' in item or moment(item['endedAt']) >= moment(item['startedAt'])))
    ]


def measure_restriction_falls_within_the_order(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "restrictions" in self
        for position, item in enumerate(self["restrictions"])
        if self['type'] in ['MGJ', 'MGJ_SPOED', 'MGJ_VOORW'] and (not ('startDate' in self and date_of(item['startedAt']) >= self['startDate'] and (date_of(item['startedAt']) <= self['endDate'] if 'endDate' in self else not 'plannedEndDate' in self or date_of(item['startedAt']) <= self['plannedEndDate'])))
    ]


def measure_restriction_is_planned_or_emergency(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "restrictions" in self
        for position, item in enumerate(self["restrictions"])
        if not (item['isEmergency'] or any((each_p['type'] in ['HVP_GESLOTEN', 'HVP_VOORWAARDELIJK'] and each_p['status'] != 'CONCEPT' and (self['subjectId'] in each_p['aboutIds']) and ('adoptedDate' in each_p) and (each_p['adoptedDate'] <= date_of(item['startedAt'])) and ('content' in each_p) and ('restrictions' in each_p['content']) and any((each_r['kind'] == item['kind'] for each_r in each_p['content']['restrictions'])) for each_p in dossier['plans'])))
    ]


def measure_emergency_restriction_at_most_three_days(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "restrictions" in self
        for position, item in enumerate(self["restrictions"])
        if (item['isEmergency'] and 'endedAt' in item) and (not date_of(item['endedAt']) <= add_days(date_of(item['startedAt']), 3))
    ]


def measure_long_emergency_restriction_has_consent(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "restrictions" in self
        for position, item in enumerate(self["restrictions"])
        if (item['isEmergency'] and 'endedAt' in item and (moment(item['endedAt']) > moment(item['startedAt']) + span(str(12) + 'h'))) and (not 'scientistConsentAt' in item)
    ]


def measure_seclusion_from_twelve_in_an_emergency(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "restrictions" in self
        for position, item in enumerate(self["restrictions"])
        if item['kind'] == 'INSLUITING' and (not (item['isEmergency'] and (not (self['subjectId'] in by_id and 'birthDate' in by_id[self['subjectId']] and (len(by_id[self['subjectId']]['birthDate']) == 10) and (age_at(by_id[self['subjectId']]['birthDate'], date_of(item['startedAt'])) < 12)))))
    ]


def measure_seclusion_at_most_a_day(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "restrictions" in self
        for position, item in enumerate(self["restrictions"])
        if (item['kind'] == 'INSLUITING' and 'endedAt' in item) and (not moment(item['endedAt']) <= moment(item['startedAt']) + span(str((2 if 'scientistConsentAt' in item else 1) * 24) + 'h'))
    ]


def measure_seclusion_is_told(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "restrictions" in self
        for position, item in enumerate(self["restrictions"])
        if (item['kind'] in ['INSLUITING', 'OVERPLAATSING', 'PROGRAMMA_VERPLICHT'] and 'endedAt' in item) and (not ('informedIds' in item and len(item['informedIds']) > 0))
    ]


def measure_retention_fits_the_youth_act(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['type'] in ['OTS', 'OTS_ASIEL', 'VOTS', 'MUHP', 'MUHP_SPOED', 'MGJ', 'MGJ_SPOED', 'MGJ_VOORW', 'VOOGDIJ_GI', 'VOOGDIJ_VOORLOPIG', 'VOOGDIJ_TIJDELIJK', 'JEUGDHULP'] and (not (self['retentionClass'] == 'JEUGDDOSSIER' or (self['retentionClass'] == 'VOOGDIJ_GI' and self['type'].startswith('VOOGDIJ_'))))
    ]


def measure_lighter_help_came_first(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'OTS' and 'startDate' in self and (not 'extensionOfId' in self) and (not self['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN'])) and (not ('decisionId' in self and self['decisionId'] in by_id and ('grounds' in by_id[self['decisionId']]) and any((each_g in ['HULP_NIET_GEACCEPTEERD', 'ERNSTIG_VERMOEDEN_ACUUT'] for each_g in by_id[self['decisionId']]['grounds'])) or any((each_m['framework'] in ['VRIJWILLIG', 'DRANG'] and 'startDate' in each_m and (each_m['startDate'] < self['startDate']) for each_m in dossier['measures'])) or any((self['subjectId'] in each_p['aboutIds'] and 'adoptedDate' in each_p and (each_p['adoptedDate'] < self['startDate']) for each_p in dossier['plans']))))
    ]


def measure_voluntary_help_rests_on_consent(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['framework'] == 'VRIJWILLIG' and self['type'] == 'JEUGDHULP' and (self['status'] == 'ACTIEF')) and (not 'consentId' in self)
    ]


def notification_keeps_a_confidential_address_out(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not not (any(('addresses' in each_p and any((each_a['isConfidential'] and 'street' in each_a and (each_a['street'] in self['text']) for each_a in each_p['addresses'])) for each_p in dossier['persons'])) or ('households' in dossier['family'] and any(('address' in each_h and each_h['address']['isConfidential'] and ('street' in each_h['address']) and (each_h['address']['street'] in self['text']) for each_h in dossier['family']['households']))) or any(('address' in each_p and each_p['address']['isConfidential'] and ('street' in each_p['address']) and (each_p['address']['street'] in self['text']) for each_p in dossier['placements'])))
    ]


def notification_given_or_says_why_not(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not ('givenAt' in self or 'notInformedReason' in self or 'dueDate' in self)
    ]


def notification_tells_somebody(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not ('personIds' in self and len(self['personIds']) > 0 or ('organisationIds' in self and len(self['organisationIds']) > 0))
    ]


def notification_postponed_two_weeks_at_a_time(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "postponements" in self
        for position, item in enumerate(self["postponements"])
        if 'dueDate' in self and (not (item['untilDate'] <= add_days(self['dueDate'], 14) or any((each_p['untilDate'] < item['untilDate'] and item['untilDate'] <= add_days(each_p['untilDate'], 14) for each_p in self['postponements']))))
    ]


def notification_protected_source_is_not_named(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('reaction' in self and self['reaction']['source']['identityProtected']) and (not (not 'personId' in self['reaction']['source'] and (not 'organisationId' in self['reaction']['source']) and (not 'name' in self['reaction']['source'])))
    ]


def organisation_certificate_ends_after_it_starts(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "certificates" in self
        for position, item in enumerate(self["certificates"])
        if not item['toDate'] >= item['fromDate']
    ]


def organisation_rsin_passes_the_eleven_test(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "identifiers" in self
        for position, item in enumerate(self["identifiers"])
        if item['system'] == 'RSIN' and (not (matches(item['value'], '^[0-9]{9}$') and (not item['value'] in ['000000000', '999999999']) and (remainder(9 * remainder(quotient(whole(item['value']), 100000000), 10) + 8 * remainder(quotient(whole(item['value']), 10000000), 10) + 7 * remainder(quotient(whole(item['value']), 1000000), 10) + 6 * remainder(quotient(whole(item['value']), 100000), 10) + 5 * remainder(quotient(whole(item['value']), 10000), 10) + 4 * remainder(quotient(whole(item['value']), 1000), 10) + 3 * remainder(quotient(whole(item['value']), 100), 10) + 2 * remainder(quotient(whole(item['value']), 10), 10) - remainder(whole(item['value']), 10), 11) == 0)))
    ]


def organisation_oin_prefix_fits(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "identifiers" in self
        for position, item in enumerate(self["identifiers"])
        if item['system'] == 'OIN' and (not (matches(item['value'], '^(0000000[1-46-9]|00000099)[0-9]{12}$') and (not item['value'].startswith('00000001') or (remainder(quotient(whole(item['value']), 1000), 1000000000) != 0 and remainder(9 * remainder(quotient(quotient(whole(item['value']), 1000), 100000000), 10) + 8 * remainder(quotient(quotient(whole(item['value']), 1000), 10000000), 10) + 7 * remainder(quotient(quotient(whole(item['value']), 1000), 1000000), 10) + 6 * remainder(quotient(quotient(whole(item['value']), 1000), 100000), 10) + 5 * remainder(quotient(quotient(whole(item['value']), 1000), 10000), 10) + 4 * remainder(quotient(quotient(whole(item['value']), 1000), 1000), 10) + 3 * remainder(quotient(quotient(whole(item['value']), 1000), 100), 10) + 2 * remainder(quotient(quotient(whole(item['value']), 1000), 10), 10) - remainder(quotient(whole(item['value']), 1000), 10), 11) == 0))))
    ]


def person_bsn_passes_the_eleven_test(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "identifiers" in self
        for position, item in enumerate(self["identifiers"])
        if (item['system'] == 'BSN' and (not item['value'] in ['000000000', '999999999'])) and (not (matches(item['value'], '^[0-9]{9}$') and remainder(9 * remainder(quotient(whole(item['value']), 100000000), 10) + 8 * remainder(quotient(whole(item['value']), 10000000), 10) + 7 * remainder(quotient(whole(item['value']), 1000000), 10) + 6 * remainder(quotient(whole(item['value']), 100000), 10) + 5 * remainder(quotient(whole(item['value']), 10000), 10) + 4 * remainder(quotient(whole(item['value']), 1000), 10) + 3 * remainder(quotient(whole(item['value']), 100), 10) + 2 * remainder(quotient(whole(item['value']), 10), 10) - remainder(whole(item['value']), 10), 11) == 0))
    ]


def person_bsn_is_not_a_placeholder(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "identifiers" in self
        for position, item in enumerate(self["identifiers"])
        if item['system'] == 'BSN' and (not not item['value'] in ['000000000', '999999999'])
    ]


def person_without_bsn_says_why(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (not 'identifiers' in self or not any((each_i['system'] == 'BSN' for each_i in self['identifiers']))) and (not 'bsnMissingReason' in self)
    ]


def person_died_after_birth(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('deathDate' in self and 'birthDate' in self) and (not (self['deathDate'] >= self['birthDate'] or self['birthDate'].startswith(self['deathDate'])))
    ]


def person_without_bsn_has_the_other_five(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('bsnMissingReason' in self and self['bsnMissingReason'] in ['NIET_TOEGEKEND', 'NOG_NIET_TOEGEKEND'] and ('birthDate' in self or not 'expectedBirthDate' in self)) and (not ('birthDate' in self and any((not ('isPseudonym' in each_n and each_n['isPseudonym']) and ('givenNames' in each_n or self['bsnMissingReason'] == 'NOG_NIET_TOEGEKEND') for each_n in self['names'])) and ('addresses' in self) and any((each_a['isConfidential'] or ('houseNumber' in each_a and ('postalCode' in each_a or ('street' in each_a and 'town' in each_a and (not 'municipality' in each_a)))) for each_a in self['addresses']))))
    ]


def person_confidential_address_is_marked(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('addresses' in self and any((each_a['isConfidential'] for each_a in self['addresses']))) and (not self['confidentiality'] in ['GEHEIM_ADRES', 'ALLEEN_ORGANISATIE'])
    ]


def placement_each_day_is_authorised(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {each_m['subjectId'] for each_m in dossier['measures'] if each_m['type'] in ['OTS', 'OTS_ASIEL', 'VOTS']}
    return [
        place
        for place, self in enumerate(resources)
        if (not self['type'] in ['THUIS', 'BIJ_ANDERE_OUDER', 'KLINISCH', 'JJI'] and self['personId'] in known_1) and (not all((all(((not any((each_s['first'] <= self['fromDate'] and each_s['last'] >= self['fromDate'] for each_s in each_supervision)) or any((each_a['first'] <= self['fromDate'] and each_a['last'] >= self['fromDate'] for each_a in each_authorisation))) and (not 'toDate' in self or all((each_a['last'] < self['fromDate'] or each_a['last'] >= self['toDate'] or (not any((each_s['first'] <= add_days(each_a['last'], 1) and each_s['last'] > each_a['last'] for each_s in each_supervision))) or any((each_n['first'] <= add_days(each_a['last'], 1) and each_n['last'] > each_a['last'] for each_n in each_authorisation)) for each_a in each_authorisation))) for each_authorisation in [[{'first': each_m['startDate'], 'last': each_m['endDate'] if 'endDate' in each_m else each_m['plannedEndDate'] if 'plannedEndDate' in each_m else dossier['asOfDate']} for each_m in [each_m for each_m in dossier['measures'] if each_m['subjectId'] == self['personId'] and (not each_m['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN']) and (each_m['status'] != 'VERVALLEN' or 'endDate' in each_m) and ('startDate' in each_m) and (each_m['type'] in ['MUHP', 'MUHP_SPOED', 'MGJ', 'MGJ_SPOED', 'MGJ_VOORW'])]]])) for each_supervision in [[{'first': each_m['startDate'], 'last': each_m['endDate'] if 'endDate' in each_m else each_m['plannedEndDate'] if 'plannedEndDate' in each_m else dossier['asOfDate']} for each_m in [each_m for each_m in dossier['measures'] if each_m['subjectId'] == self['personId'] and (not each_m['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN']) and (each_m['status'] != 'VERVALLEN' or 'endDate' in each_m) and ('startDate' in each_m) and (each_m['type'] in ['OTS', 'OTS_ASIEL', 'VOTS'])]]])))
    ]


def placement_running_stay_is_authorised(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {each_m['subjectId'] for each_m in dossier['measures'] if each_m['type'] in ['OTS', 'OTS_ASIEL', 'VOTS']}
    return [
        place
        for place, self in enumerate(resources)
        if (not self['type'] in ['THUIS', 'BIJ_ANDERE_OUDER', 'KLINISCH', 'JJI'] and self['personId'] in known_1) and (not all((all((all((each_s['first'] <= self['fromDate'] or each_s['first'] > (self['toDate'] if 'toDate' in self else dossier['asOfDate']) or each_s['last'] < each_s['first'] or any((each_a['first'] <= each_s['first'] and each_a['last'] >= each_s['first'] for each_a in each_authorisation)) for each_s in each_supervision)) and all((each_a['last'] < self['fromDate'] or each_a['last'] >= (self['toDate'] if 'toDate' in self else dossier['asOfDate']) or (not any((each_s['first'] <= add_days(each_a['last'], 1) and each_s['last'] > each_a['last'] for each_s in each_supervision))) or any((each_n['first'] <= add_days(each_a['last'], 1) and each_n['last'] > each_a['last'] for each_n in each_authorisation)) for each_a in each_authorisation)) for each_authorisation in [[{'first': each_m['startDate'], 'last': each_m['endDate'] if 'endDate' in each_m else each_m['plannedEndDate'] if 'plannedEndDate' in each_m else dossier['asOfDate']} for each_m in [each_m for each_m in dossier['measures'] if each_m['subjectId'] == self['personId'] and (not each_m['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN']) and (each_m['status'] != 'VERVALLEN' or 'endDate' in each_m) and ('startDate' in each_m) and (each_m['type'] in ['MUHP', 'MUHP_SPOED', 'MGJ', 'MGJ_SPOED', 'MGJ_VOORW'])]]])) for each_supervision in [[{'first': each_m['startDate'], 'last': each_m['endDate'] if 'endDate' in each_m else each_m['plannedEndDate'] if 'plannedEndDate' in each_m else dossier['asOfDate']} for each_m in [each_m for each_m in dossier['measures'] if each_m['subjectId'] == self['personId'] and (not each_m['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN']) and (each_m['status'] != 'VERVALLEN' or 'endDate' in each_m) and ('startDate' in each_m) and (each_m['type'] in ['OTS', 'OTS_ASIEL', 'VOTS'])]]])))
    ]


def placement_conditional_admission_at_most_six_months(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] == 'GESLOTEN' and 'measureId' in self and (self['measureId'] in by_id) and (by_id[self['measureId']]['type'] == 'MGJ_VOORW')) and (not ((self['toDate'] if 'toDate' in self else dossier['asOfDate']) <= add_months(self['fromDate'], 6) and (not 'plannedEndDate' in by_id[self['measureId']] or (self['toDate'] if 'toDate' in self else dossier['asOfDate']) <= by_id[self['measureId']]['plannedEndDate'])))
    ]


def placement_move_after_a_year_has_consent(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (not self['type'] in ['THUIS', 'BIJ_ANDERE_OUDER', 'KLINISCH', 'JJI', 'GESLOTEN'] and any((each_p['personId'] == self['personId'] and each_p['id'] != self['id'] and (each_p['type'] in ['PLEEGZORG_NETWERK', 'PLEEGZORG_BESTAND', 'GEZINSHUIS', 'NETWERK_INFORMEEL']) and ('toDate' in each_p) and (each_p['toDate'] >= add_days(self['fromDate'], -1)) and (each_p['toDate'] <= self['fromDate']) and (add_months(each_p['fromDate'], 12) <= each_p['toDate']) and (not ('carerIds' in self and 'carerIds' in each_p and any((each_c in self['carerIds'] for each_c in each_p['carerIds'])))) for each_p in dossier['placements'])) and (not ('custody' in dossier['family'] and any((each_c['childId'] == self['personId'] and each_c['form'] in ['VOOGDIJ_GI', 'VOOGDIJ_RECHTSPERSOON'] and (not 'parts' in each_c) and (each_c['fromDate'] <= self['fromDate']) and (not 'toDate' in each_c or each_c['toDate'] >= self['fromDate']) for each_c in dossier['family']['custody']))))) and (not ('changeConsentDecisionId' in self and self['changeConsentDecisionId'] in by_id and (by_id[self['changeConsentDecisionId']]['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD']) and ('measureTypes' in by_id[self['changeConsentDecisionId']]) and ('TOESTEMMING_VERBLIJFSWIJZIGING' in by_id[self['changeConsentDecisionId']]['measureTypes']) and (self['personId'] in by_id[self['changeConsentDecisionId']]['aboutIds']) if any((each_m['subjectId'] == self['personId'] and (not each_m['status'] in ['AANGEVRAAGD', 'AFGEWEZEN', 'INGETROKKEN']) and (each_m['status'] != 'VERVALLEN' or 'endDate' in each_m) and ('startDate' in each_m) and (each_m['type'] in ['OTS', 'OTS_ASIEL', 'VOTS']) and (each_m['startDate'] <= self['fromDate']) and ((each_m['endDate'] if 'endDate' in each_m else each_m['plannedEndDate'] if 'plannedEndDate' in each_m else dossier['asOfDate']) >= self['fromDate']) for each_m in dossier['measures'])) else 'carersConsentDate' in self and self['carersConsentDate'] <= self['fromDate'] or ('changeConsentDecisionId' in self and self['changeConsentDecisionId'] in by_id and (by_id[self['changeConsentDecisionId']]['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD']) and ('measureTypes' in by_id[self['changeConsentDecisionId']]) and ('BLOKKADERECHT' in by_id[self['changeConsentDecisionId']]['measureTypes']) and (self['personId'] in by_id[self['changeConsentDecisionId']]['aboutIds']))))
    ]


def placement_certified_agency_gives_no_youth_help(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['type'] in ['PLEEGZORG_NETWERK', 'PLEEGZORG_BESTAND', 'GEZINSHUIS', 'RESIDENTIEEL', 'GESLOTEN', 'CRISISPLEK', 'ZELFSTANDIG_BEGELEID'] and 'providerId' in self and (self['providerId'] in by_id)) and (not by_id[self['providerId']]['type'] != 'GI')
    ]


def placement_ends_after_it_starts(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if 'toDate' in self and (not self['toDate'] >= self['fromDate'])
    ]


def placement_siblings_apart_says_why(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('siblingsTogether' in self and (not self['siblingsTogether'])) and (not 'siblingsApartReason' in self)
    ]


def placement_confidential_address_is_marked(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('address' in self and self['address']['isConfidential']) and (not self['confidentiality'] in ['GEHEIM_ADRES', 'ALLEEN_ORGANISATIE'])
    ]


def placement_one_at_a_time(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not self['type'] in ['CRISISPLEK', 'KLINISCH', 'JJI'] and (not not any((each_p['personId'] == self['personId'] and (not each_p['type'] in ['CRISISPLEK', 'KLINISCH', 'JJI']) and (each_p['fromDate'] < self['fromDate'] or (each_p['fromDate'] == self['fromDate'] and each_p['id'] < self['id'])) and (not 'toDate' in each_p or each_p['toDate'] > self['fromDate']) and (not 'toDate' in self or self['toDate'] > self['fromDate']) for each_p in dossier['placements'])))
    ]


def placement_family_care_comes_first(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['type'] in ['RESIDENTIEEL', 'GESLOTEN', 'CRISISPLEK', 'ZELFSTANDIG_BEGELEID'] and (not 'familyCareConsidered' in self)
    ]


def plan_own_plan_comes_first(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and self['type'] in ['HULPVERLENINGSPLAN', 'PLAN_VAN_AANPAK', 'GEZINSPLAN', 'HVP_GESLOTEN', 'HVP_VOORWAARDELIJK'] and (not ('measureIds' in self and len(self['measureIds']) > 0 and all((each_m in by_id and (by_id[each_m]['type'].startswith('JR_') or (by_id[each_m]['type'].startswith('VOOGDIJ_') and any(('measureTypes' in each_d and 'GEZAGSBEEINDIGING' in each_d['measureTypes'] and (each_d['outcome'] in ['TOEGEWEZEN', 'GEDEELTELIJK', 'BEKRACHTIGD']) and (by_id[each_m]['subjectId'] in each_d['aboutIds']) and (not 'startDate' in by_id[each_m] or each_d['decisionDate'] <= by_id[each_m]['startDate']) for each_d in dossier['decisions'])))) for each_m in self['measureIds']))))) and (not ('familyGroupPlanOffered' in self and self['familyGroupPlanOffered'] or 'familyGroupPlanReason' in self))
    ]


def plan_adopted_has_a_date(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['status'] == 'VASTGESTELD' and (not 'adoptedDate' in self)
    ]


def plan_talked_over_with_youth_and_parents(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {each_m['personId'] for each_m in dossier['family']['members'] if each_m['role'] in ['JEUGDIGE', 'KIND']}
    known_2 = {each_m['personId'] for each_m in dossier['family']['members'] if each_m['role'] in ['OUDER_GEZAG', 'OUDER_GEEN_GEZAG', 'OUDER_GEZAG_ONBEKEND', 'OUDER_FEITELIJK', 'VOOGD_PERSOON', 'STIEFOUDER', 'PLEEGOUDER', 'OPVOEDER_VERZORGER']}
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and self['type'] in ['HULPVERLENINGSPLAN', 'PLAN_VAN_AANPAK', 'GEZINSPLAN']) and (not ('notConsultedReason' in self or ('consultations' in self and any((any((each_p in known_1 for each_p in each_c['personIds'])) for each_c in self['consultations'])) and any((any((each_p in known_2 for each_p in each_c['personIds'])) for each_c in self['consultations'])))))
    ]


def plan_threats_have_goals(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and self['type'] == 'PLAN_VAN_AANPAK' and ('measureIds' in self)) and (not all((not each_m in by_id or not by_id[each_m]['type'] in ['OTS', 'VOTS', 'OTS_ASIEL'] or (not 'decisionId' in by_id[each_m]) or (not by_id[each_m]['decisionId'] in by_id) or (not 'concernIds' in by_id[by_id[each_m]['decisionId']]) or all(('goals' in self and any(('concernIds' in each_g and each_c in each_g['concernIds'] for each_g in self['goals'])) for each_c in by_id[by_id[each_m]['decisionId']]['concernIds'])) for each_m in self['measureIds'])))
    ]


def plan_goals_in_own_words(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "goals" in self
        for position, item in enumerate(self["goals"])
        if not 'inOwnWords' in item
    ]


def plan_safety_condition_is_checked(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "agreements" in self
        for position, item in enumerate(self["agreements"])
        if item['kind'] == 'VEILIGHEIDSVOORWAARDE' and (not ('checkedById' in item and 'consequence' in item))
    ]


def plan_is_evaluated(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['status'] == 'VASTGESTELD' and (not ('nextEvaluationDate' in self and (not 'adoptedDate' in self or self['nextEvaluationDate'] <= add_months(self['adoptedDate'], 12))))
    ]


def plan_plan_for_a_measure_is_written(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and self['type'] in ['PLAN_VAN_AANPAK', 'HVP_GESLOTEN', 'HVP_VOORWAARDELIJK']) and (not ('isWritten' in self and self['isWritten']))
    ]


def plan_adopted_within_six_weeks(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ((self['type'] in ['HULPVERLENINGSPLAN', 'PLAN_VAN_AANPAK'] and 'ownPlanRuledOutDate' in self or (self['type'] == 'HVP_GESLOTEN' and 'admissionDate' in self)) and (self['status'] == 'CONCEPT' or 'adoptedDate' in self)) and (not (dossier['asOfDate'] if self['status'] == 'CONCEPT' else self['adoptedDate']) <= add_days(self['admissionDate'] if self['type'] == 'HVP_GESLOTEN' else self['ownPlanRuledOutDate'], 42))
    ]


def plan_foster_parents_agree_to_their_part(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and 'adoptedDate' in self and (self['type'] in ['HULPVERLENINGSPLAN', 'PLAN_VAN_AANPAK', 'HVP_GESLOTEN', 'HVP_VOORWAARDELIJK'])) and (not ('notConsultedReason' in self or all((not (each_p['type'] in ['PLEEGZORG_NETWERK', 'PLEEGZORG_BESTAND'] and each_p['personId'] in self['aboutIds'] and ('carerIds' in each_p) and (len(each_p['carerIds']) > 0) and (each_p['fromDate'] <= self['adoptedDate']) and (not 'toDate' in each_p or each_p['toDate'] > self['adoptedDate'])) or ('consultations' in self and any((each_c['agrees'] and any((each_x in each_p['carerIds'] for each_x in each_c['personIds'])) for each_c in self['consultations']))) for each_p in dossier['placements']))))
    ]


def plan_secure_plan_has_six_parts(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and self['type'] == 'HVP_GESLOTEN') and (not ('goals' in self and len(self['goals']) > 0 and ('content' in self) and ('problem' in self['content']) and ('help' in self['content']) and ('restrictions' in self['content']) and ('wishes' in self['content']) and ('evaluationSchedule' in self['content'])))
    ]


def plan_secure_plan_is_evaluated_often(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and self['type'] == 'HVP_GESLOTEN' and ('admissionDate' in self)) and (not (dossier['asOfDate'] <= add_days(self['admissionDate'], 28) or (any(('planIds' in each_e and self['id'] in each_e['planIds'] and (date_of(each_e['heldAt']) >= self['admissionDate']) and (date_of(each_e['heldAt']) <= add_days(self['admissionDate'], 28)) for each_e in dossier['evaluations'])) and any(('planIds' in each_e and self['id'] in each_e['planIds'] and (date_of(each_e['heldAt']) >= add_months(dossier['asOfDate'], -2)) for each_e in dossier['evaluations'])))))
    ]


def plan_secure_plan_is_given_to_the_young_person(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and self['type'] == 'HVP_GESLOTEN') and (not 'givenToYouthDate' in self)
    ]


def plan_conditional_plan_is_whole(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and self['type'] == 'HVP_VOORWAARDELIJK') and (not ('content' in self and 'conditions' in self['content'] and ('supervision' in self['content']) and ('restrictions' in self['content']) and ('help' in self['content']) and ('admissionDecidedBy' in self['content'])))
    ]


def plan_action_plan_is_evaluated_yearly(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and 'adoptedDate' in self and (self['type'] == 'PLAN_VAN_AANPAK') and (dossier['asOfDate'] > add_months(self['adoptedDate'], 12))) and (not any(('planIds' in each_e and self['id'] in each_e['planIds'] and (date_of(each_e['heldAt']) >= add_months(dossier['asOfDate'], -12)) for each_e in dossier['evaluations'])))
    ]


def plan_retention_fits_the_youth_act(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['type'] in ['HULPVERLENINGSPLAN', 'PLAN_VAN_AANPAK', 'HVP_GESLOTEN', 'HVP_VOORWAARDELIJK'] and (not self['retentionClass'] in ['JEUGDDOSSIER', 'VOOGDIJ_GI'])
    ]


def plan_names_the_confidant(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and self['type'] in ['HULPVERLENINGSPLAN', 'PLAN_VAN_AANPAK', 'HVP_GESLOTEN', 'HVP_VOORWAARDELIJK']) and (not 'confidant' in self)
    ]


def plan_is_explained_to_the_family(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['status'] == 'VASTGESTELD' and (not 'explanationForFamily' in self)
    ]


def plan_debt_gets_help(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and self['type'] in ['GEZINSPLAN', 'FAMILIEGROEPSPLAN'] and any((each_c['status'] in ['OPEN', 'IN_BEHANDELING', 'OVERGEDRAGEN'] and 'causes' in each_c and any((each_x['kind'] in ['SCHULDEN', 'ARMOEDE'] and (not 'setAsideReason' in each_x) for each_x in each_c['causes'])) for each_c in dossier['concerns']))) and (not ('goals' in self and any(('domain' in each_g and each_g['domain'] == 'FINANCIEN' and (each_g['status'] != 'VERVALLEN') for each_g in self['goals'])) or any((not 'toDate' in each_i and each_i['organisationId'] in by_id and (by_id[each_i['organisationId']]['type'] in ['SCHULDHULP', 'BEWINDVOERDER_ORG']) for each_i in dossier['involvements']))))
    ]


def plan_goal_is_agreed(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "goals" in self
        for position, item in enumerate(self["goals"])
        if (self['status'] == 'VASTGESTELD' and item['status'] != 'VERVALLEN') and (not ('consultations' in self and any((each_c['agrees'] and any((each_p in item['ownerIds'] for each_p in each_c['personIds'])) for each_c in self['consultations']))))
    ]


def plan_one_of_a_kind_at_a_time(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and 'adoptedDate' in self and (not self['type'] in ['HULPVERLENINGSPLAN', 'BEHANDELPLAN', 'ONDERSTEUNINGSPLAN'])) and (not not any((each_p['type'] == self['type'] and each_p['status'] == 'VASTGESTELD' and ('adoptedDate' in each_p) and (each_p['adoptedDate'] < self['adoptedDate'] or (each_p['adoptedDate'] == self['adoptedDate'] and each_p['id'] < self['id'])) and any((each_x in self['aboutIds'] for each_x in each_p['aboutIds'])) for each_p in dossier['plans'])))
    ]


def plan_mixed_frameworks_are_explained(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and 'measureIds' in self and any((each_m in by_id and by_id[each_m]['framework'] in ['VRIJWILLIG', 'DRANG'] for each_m in self['measureIds'])) and any((each_m in by_id and by_id[each_m]['framework'].startswith('DWANG_') for each_m in self['measureIds']))) and (not ('explanationForFamily' in self and matches(self['explanationForFamily'], '([Vv]rijwillig|[Kk]euze|[Kk]iezen|[Kk]iest|[Vv]oluntary|[Cc]hoice|[Cc]hoose)')))
    ]


def plan_evaluated_on_time(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and 'nextEvaluationDate' in self and (self['nextEvaluationDate'] < dossier['asOfDate'])) and (not any(('planIds' in each_e and self['id'] in each_e['planIds'] and (date_of(each_e['heldAt']) >= add_days(self['nextEvaluationDate'], -30)) for each_e in dossier['evaluations'])))
    ]


def plan_goals_are_not_worked_at_twice(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "goals" in self
        for position, item in enumerate(self["goals"])
        if (self['status'] == 'VASTGESTELD' and 'adoptedDate' in self and ('authorId' in self) and (item['status'] == 'ACTIEF') and ('domain' in item)) and (not not any((each_p['status'] == 'VASTGESTELD' and 'authorId' in each_p and (each_p['authorId'] != self['authorId']) and ('adoptedDate' in each_p) and (each_p['adoptedDate'] < self['adoptedDate'] or (each_p['adoptedDate'] == self['adoptedDate'] and each_p['id'] < self['id'])) and (not ('organisationIds' in item and each_p['authorId'] in item['organisationIds'])) and ('goals' in each_p) and any((each_g['status'] == 'ACTIEF' and 'domain' in each_g and (each_g['domain'] == item['domain']) and (not ('organisationIds' in each_g and self['authorId'] in each_g['organisationIds'])) and any((each_o in item['ownerIds'] for each_o in each_g['ownerIds'])) for each_g in each_p['goals'])) for each_p in dossier['plans'])))
    ]


def plan_network_takes_part(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and self['type'] in ['GEZINSPLAN', 'PLAN_VAN_AANPAK', 'VEILIGHEIDSPLAN']) and (not ('notConsultedReason' in self or any((each_m['role'] in ['GROOTOUDER', 'OVERIG_VERWANT', 'STEUNFIGUUR', 'BUUR_NETWERK', 'BROER_ZUS'] and ('consultations' in self and any((each_m['personId'] in each_c['personIds'] for each_c in self['consultations'])) or ('agreements' in self and any((each_m['personId'] in each_a['whoIds'] or ('checkedById' in each_a and each_a['checkedById'] == each_m['personId']) for each_a in self['agreements'])))) for each_m in dossier['family']['members'])) or any((each_o['type'] == 'NETWERK' and 'agreements' in self and any((each_o['id'] in each_a['whoIds'] or ('checkedById' in each_a and each_a['checkedById'] == each_o['id']) for each_a in self['agreements'])) for each_o in dossier['organisations']))))
    ]


def plan_first_safe_then_recover(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and 'phase' in self and (self['phase'] == 'HERSTEL')) and (not (not any(('results' in each_a and any((each_r['safetyLevel'] == 'ACUUT_ONVEILIG' and each_r['personId'] in self['aboutIds'] and (not any(('results' in each_b and (each_b['decidedDate'] if 'decidedDate' in each_b else each_b['startDate']) > (each_a['decidedDate'] if 'decidedDate' in each_a else each_a['startDate']) and any((each_s['personId'] == each_r['personId'] and each_s['safetyLevel'] != 'ONVOLDOENDE_INFO' for each_s in each_b['results'])) for each_b in dossier['safetyAssessments']))) and (not any((date_of(each_e['heldAt']) > (each_a['decidedDate'] if 'decidedDate' in each_a else each_a['startDate']) and any((each_s['personId'] == each_r['personId'] and each_s['safetyLevel'] != 'ONVOLDOENDE_INFO' for each_s in each_e['safetyNow'])) for each_e in dossier['evaluations']))) for each_r in each_a['results'])) for each_a in dossier['safetyAssessments'])) and (not any((any((each_r['safetyLevel'] == 'ACUUT_ONVEILIG' and each_r['personId'] in self['aboutIds'] and (not any(('results' in each_b and (each_b['decidedDate'] if 'decidedDate' in each_b else each_b['startDate']) > date_of(each_a['heldAt']) and any((each_s['personId'] == each_r['personId'] and each_s['safetyLevel'] != 'ONVOLDOENDE_INFO' for each_s in each_b['results'])) for each_b in dossier['safetyAssessments']))) and (not any((date_of(each_e['heldAt']) > date_of(each_a['heldAt']) and any((each_s['personId'] == each_r['personId'] and each_s['safetyLevel'] != 'ONVOLDOENDE_INFO' for each_s in each_e['safetyNow'])) for each_e in dossier['evaluations']))) for each_r in each_a['safetyNow'])) for each_a in dossier['evaluations'])))))
    ]


def plan_safety_condition_is_looked_at(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "agreements" in self
        for position, item in enumerate(self["agreements"])
        if (self['status'] == 'VASTGESTELD' and item['kind'] == 'VEILIGHEIDSVOORWAARDE' and (item['status'] == 'LOPEND') and (not 'toDate' in item or item['toDate'] >= dossier['asOfDate'])) and (not ('lastCheckedDate' in item and item['lastCheckedDate'] >= add_days(dossier['asOfDate'], -42) or item['fromDate'] > add_days(dossier['asOfDate'], -42)))
    ]


def plan_goal_shows_when_it_is_reached(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "goals" in self
        for position, item in enumerate(self["goals"])
        if not ('indicator' in item or 'target' in item)
    ]


def plan_looks_at_adults_too(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['status'] == 'VASTGESTELD' and self['type'] == 'GEZINSPLAN') and (not all((not any((each_m['role'] in each_r for each_m in dossier['family']['members'])) or any((each_m['role'] in each_r and each_m['personId'] in self['aboutIds'] for each_m in dossier['family']['members'])) for each_r in [['OUDER_GEZAG', 'OUDER_GEEN_GEZAG', 'OUDER_GEZAG_ONBEKEND', 'OUDER_FEITELIJK', 'VOOGD_PERSOON', 'STIEFOUDER', 'PLEEGOUDER', 'OPVOEDER_VERZORGER'], ['JEUGDIGE', 'KIND']])))
    ]


def reflection_holds_no_service_number(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "observations" in self
        for position, item in enumerate(self["observations"])
        if not not matches(item['text'], '[0-9]{9}|[0-9]{4}[ .][0-9]{2}[ .][0-9]{3}')
    ]


def reflection_action_holds_no_service_number(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "actions" in self
        for position, item in enumerate(self["actions"])
        if not not matches(item['text'], '[0-9]{9}|[0-9]{4}[ .][0-9]{2}[ .][0-9]{3}')
    ]


def reflection_leads_to_action(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if any((each_o['direction'] == 'KAN_BETER' for each_o in self['observations'])) and (not ('actions' in self and len(self['actions']) > 0))
    ]


def reflection_sets_the_next_date(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not ('nextDate' in self and self['nextDate'] > self['heldDate'])
    ]


def report_protected_source_is_not_named(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['source']['identityProtected'] and (not (not 'personId' in self['source'] and (not 'organisationId' in self['source']) and (not 'name' in self['source'])))
    ]


def report_protected_statement_is_not_named(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "statements" in self
        for position, item in enumerate(self["statements"])
        if item['source']['identityProtected'] and (not (not 'personId' in item['source'] and (not 'organisationId' in item['source']) and (not 'name' in item['source'])))
    ]


def report_protected_source_has_a_reason(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['source']['identityProtected'] and (not 'protectedReason' in self['source'])
    ]


def report_protected_reporter_is_not_a_member(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {each_r['source']['personId'] for each_r in dossier['reports'] if not each_r['source']['identityProtected'] if 'personId' in each_r['source']}
    return [
        place
        for place, self in enumerate(resources)
        if self['source']['identityProtected'] and (not all((each_m['role'] != 'MELDER' or each_m['personId'] in known_1 for each_m in dossier['family']['members'])))
    ]


def report_keeps_the_case_number(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('previousReportId' in self and self['previousReportId'] in by_id and (by_id[self['previousReportId']]['receivedById'] == self['receivedById'])) and (not (by_id[self['previousReportId']]['caseNumber']['value'] == self['caseNumber']['value'] and by_id[self['previousReportId']]['caseNumber']['system'] == self['caseNumber']['system']))
    ]


def report_triaged_in_time(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] != 'ADVIES' and dossier['asOfDate'] > add_days(date_of(self['receivedAt']), 7)) and (not any((each_a['kind'] == 'TRIAGE' and 'reportId' in each_a and (each_a['reportId'] == self['id']) and ('decidedDate' in each_a) and (each_a['decidedDate'] <= add_days(date_of(self['receivedAt']), 7)) for each_a in dossier['safetyAssessments'])))
    ]


def report_closed_case_takes_no_reports(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if dossier['family']['status'] == 'AFGESLOTEN' and (not (not 'status' in self or self['status'] in ['NIET_ONTVANKELIJK', 'BEOORDEELD_GEEN_VERVOLG', 'OVERGEDRAGEN', 'BEOORDEELD_OVERDRACHT', 'AFGESLOTEN_ZONDER_OVERDRACHT', 'ONJUIST_GEADRESSEERD']))
    ]


def report_persons_are_told_within_four_weeks(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] != 'ADVIES' and self['receivedById'] in by_id and (by_id[self['receivedById']]['type'] == 'VEILIG_THUIS')) and (not (dossier['asOfDate'] <= add_days(date_of(self['receivedAt']), 28) or all((any(('personIds' in each_n and each_p in each_n['personIds'] and ('itemIds' in each_n) and (self['id'] in each_n['itemIds']) and ('givenAt' in each_n and date_of(each_n['givenAt']) <= add_days(date_of(self['receivedAt']), 28) or ('notInformedReason' in each_n and (not 'postponements' in each_n or any((each_u['untilDate'] >= dossier['asOfDate'] for each_u in each_n['postponements'])) or 'givenAt' in each_n))) for each_n in dossier['notifications'])) for each_p in self['aboutIds']))))
    ]


def report_advice_names_nobody(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    known_1 = {value for each_r in dossier['reports'] if each_r['kind'] != 'ADVIES' for value in each_r['aboutIds']}
    known_2 = {each_m['subjectId'] for each_m in dossier['measures']}
    known_3 = {value for each_c in dossier['consents'] if not 'withdrawnDate' in each_c for value in each_c['recipientIds']}
    return [
        place
        for place, self in enumerate(resources)
        if self['kind'] == 'ADVIES' and (not all((not each_p in by_id or by_id[each_p]['custodianId'] != self['receivedById'] or (not 'identifiers' in by_id[each_p] and all(('isPseudonym' in each_n and each_n['isPseudonym'] for each_n in by_id[each_p]['names']))) or (each_p in known_1) or (each_p in known_2) or (self['receivedById'] in known_3) for each_p in self['aboutIds'])))
    ]


def report_disputed_fact_has_counter_statement(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        (place, position)
        for place, self in enumerate(resources)
        if "statements" in self
        for position, item in enumerate(self["statements"])
        if item['kind'] == 'WEERSPROKEN' and (not ('counterStatements' in item and len(item['counterStatements']) > 0))
    ]


def report_retention_fits_safe_at_home(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['receivedById'] in by_id and by_id[self['receivedById']]['type'] == 'VEILIG_THUIS' and (self['custodianId'] == self['receivedById'])) and (not self['retentionClass'] == 'VEILIG_THUIS')
    ]


def rights_request_outcome_has_a_date(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not (('outcome' in self) == ('decidedDate' in self) and (not 'decidedDate' in self or self['decidedDate'] >= self['receivedDate']))
    ]


def rights_request_refusal_says_why(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('outcome' in self and self['outcome'] in ['GEDEELTELIJK', 'AFGEWEZEN_PRIVACY_ANDEREN', 'AFGEWEZEN_VEILIGHEID', 'AFGEWEZEN_WETTELIJK']) and (not 'reason' in self)
    ]


def rights_request_answered_in_a_month(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not (self['decidedDate'] if 'decidedDate' in self else dossier['asOfDate']) <= add_months(self['receivedDate'], 1)
    ]


def safety_assessment_one_triage_for_each_report(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] == 'TRIAGE' and 'reportId' in self) and (not not any((each_a['kind'] == 'TRIAGE' and 'reportId' in each_a and (each_a['reportId'] == self['reportId']) and (each_a['startDate'] < self['startDate'] or (each_a['startDate'] == self['startDate'] and each_a['id'] < self['id'])) for each_a in dossier['safetyAssessments'])))
    ]


def safety_assessment_decided_after_it_started(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if 'decidedDate' in self and (not self['decidedDate'] >= self['startDate'])
    ]


def safety_assessment_outcome_has_a_date(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not ('outcome' in self) == ('decidedDate' in self)
    ]


def safety_assessment_unclear_safety_is_looked_at_again(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('results' in self and any((each_r['safetyLevel'] == 'ONVOLDOENDE_INFO' for each_r in self['results']))) and (not 'nextReviewDate' in self)
    ]


def safety_assessment_investigation_judged_in_ten_weeks(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if self['kind'] == 'ONDERZOEK_VT' and (not (self['decidedDate'] if 'decidedDate' in self else dossier['asOfDate']) <= add_days(self['startDate'], 70))
    ]


def safety_assessment_unconfirmed_stores_no_harm(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('confirmedHarmTypes' in self and len(self['confirmedHarmTypes']) > 0) and (not ('outcome' in self and self['outcome'] in ['HG_BEVESTIGD', 'KM_BEVESTIGD'] or ('furtherOutcomes' in self and any((each_o in ['HG_BEVESTIGD', 'KM_BEVESTIGD'] for each_o in self['furtherOutcomes'])))))
    ]


def safety_assessment_confirmed_rests_on_a_fact(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('outcome' in self and self['outcome'] in ['HG_BEVESTIGD', 'KM_BEVESTIGD'] or ('furtherOutcomes' in self and any((each_o in ['HG_BEVESTIGD', 'KM_BEVESTIGD'] for each_o in self['furtherOutcomes'])))) and (not ('concernIds' in self and any((each_c in by_id and any((each_s['kind'] == 'FEIT' for each_s in by_id[each_c]['statements'])) for each_c in self['concernIds'])) or ('reportId' in self and self['reportId'] in by_id and any((each_s['kind'] == 'FEIT' for each_s in by_id[self['reportId']]['statements'])))))
    ]


def safety_assessment_no_petition_is_told_to_the_municipality(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if (self['kind'] == 'RAADSONDERZOEK' and 'decidedDate' in self and ('outcome' in self and self['outcome'] == 'GEEN_VERZOEK_RECHTER' or ('furtherOutcomes' in self and 'GEEN_VERZOEK_RECHTER' in self['furtherOutcomes'])) and any((each_h['kind'] == 'VTO' and each_h['toId'] == self['assessorId'] and (each_h['status'] == 'AANVAARD') and (date_of(each_h['offeredAt']) <= self['decidedDate']) and (each_h['fromId'] in by_id) and (by_id[each_h['fromId']]['type'] in ['GEMEENTE', 'LOKAAL_TEAM']) for each_h in dossier['handovers']))) and (not any(('givenAt' in each_n and 'organisationIds' in each_n and ('itemIds' in each_n and self['id'] in each_n['itemIds'] or ('notificationIds' in self and each_n['id'] in self['notificationIds'])) and any((each_o in by_id and by_id[each_o]['type'] in ['GEMEENTE', 'LOKAAL_TEAM'] for each_o in each_n['organisationIds'])) for each_n in dossier['notifications'])))
    ]


def safety_assessment_not_done_twice(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if not 'decidedDate' in self and (not not any((not 'decidedDate' in each_a and each_a['kind'] == self['kind'] and (each_a['assessorId'] != self['assessorId']) and (each_a['startDate'] < self['startDate'] or (each_a['startDate'] == self['startDate'] and each_a['id'] < self['id'])) and ('reportId' in each_a and 'reportId' in self and (each_a['reportId'] == self['reportId']) or ('concernIds' in each_a and 'concernIds' in self and any((each_c in self['concernIds'] for each_c in each_a['concernIds'])))) for each_a in dossier['safetyAssessments'])))
    ]


def safety_assessment_retired_outcome_is_not_used(resources: list[Any], dossier: Any, by_id: Any) -> Broken:
    return [
        place
        for place, self in enumerate(resources)
        if ('outcome' in self and self['outcome'] == 'VERVOLGTRAJECT' or ('furtherOutcomes' in self and 'VERVOLGTRAJECT' in self['furtherOutcomes'])) and (not (self['decidedDate'] if 'decidedDate' in self else self['startDate']) <= str(2018) + '-12-31')
    ]



VERDICTS: dict[str, Callable[[list[Any], Any, Any], Broken]] = {
    "access-event/review-has-a-conclusion": access_event_review_has_a_conclusion,
    "access-event/emergency-access-is-reviewed": access_event_emergency_access_is_reviewed,
    "concern/rests-on-fact-or-own-words": concern_rests_on_fact_or_own_words,
    "concern/protected-source-is-not-named": concern_protected_source_is_not_named,
    "concern/disputed-fact-has-counter-statement": concern_disputed_fact_has_counter_statement,
    "concern/judgement-rests-on-a-fact": concern_judgement_rests_on_a_fact,
    "concern/suspicion-says-what-would-confirm-it": concern_suspicion_says_what_would_confirm_it,
    "concern/open-concern-has-a-goal": concern_open_concern_has_a_goal,
    "concern/threat-rests-on-a-fact": concern_threat_rests_on_a_fact,
    "concern/explained-without-jargon": concern_explained_without_jargon,
    "concern/judgement-has-words-for-the-family": concern_judgement_has_words_for_the_family,
    "concern/cause-is-addressed": concern_cause_is_addressed,
    "concern/looks-for-causes": concern_looks_for_causes,
    "concern/protection-stands-beside-risk": concern_protection_stands_beside_risk,
    "concern/unsafe-is-weighed": concern_unsafe_is_weighed,
    "consent/ends-after-it-starts": consent_ends_after_it_starts,
    "consent/under-twelve-by-a-representative": consent_under_twelve_by_a_representative,
    "consent/from-twelve-with-a-representative": consent_from_twelve_with_a_representative,
    "consent/nobody-represents-themselves": consent_nobody_represents_themselves,
    "consent/age-band-fits-the-age": consent_age_band_fits_the_age,
    "decision/names-the-concrete-threats": decision_names_the_concrete_threats,
    "decision/supervision-has-a-duration": decision_supervision_has_a_duration,
    "decision/minors-of-hearing-age-are-heard": decision_minors_of_hearing_age_are_heard,
    "decision/hearing-or-reason": decision_hearing_or_reason,
    "decision/siblings-are-considered": decision_siblings_are_considered,
    "decision/no-appeal-where-none-lies": decision_no_appeal_where_none_lies,
    "decision/court-order-says-what-can-be-done": decision_court_order_says_what_can_be_done,
    "decision/decider-fits-the-kind": decision_decider_fits_the_kind,
    "decision/ex-parte-sets-a-hearing": decision_ex_parte_sets_a_hearing,
    "decision/secure-care-names-the-scientist": decision_secure_care_names_the_scientist,
    "decision/threats-stand-in-words": decision_threats_stand_in_words,
    "decision/petition-was-discussed-with-the-child": decision_petition_was_discussed_with_the_child,
    "decision/court-order-has-its-petition": decision_court_order_has_its_petition,
    "decision/appeal-runs-three-months": decision_appeal_runs_three_months,
    "decision/direction-can-be-put-to-the-judge": decision_direction_can_be_put_to_the_judge,
    "decision/long-placement-has-board-advice": decision_long_placement_has_board_advice,
    "decision/exclusion-order-is-whole": decision_exclusion_order_is_whole,
    "decision/exclusion-order-for-children-asks-safe-at-home": decision_exclusion_order_for_children_asks_safe_at_home,
    "decision/protected-source-is-not-named": decision_protected_source_is_not_named,
    "decision/judgement-rests-on-a-fact": decision_judgement_rests_on_a_fact,
    "decision/disputed-fact-has-counter-statement": decision_disputed_fact_has_counter_statement,
    "decision/remedy-says-until-when": decision_remedy_says_until_when,
    "decision/names-the-confidant": decision_names_the_confidant,
    "decision/explained-without-jargon": decision_explained_without_jargon,
    "decision/family-is-told": decision_family_is_told,
    "evaluation/protected-source-is-not-named": evaluation_protected_source_is_not_named,
    "evaluation/next-is-later": evaluation_next_is_later,
    "evaluation/goal-results-name-goals-of-the-plan": evaluation_goal_results_name_goals_of_the_plan,
    "evaluation/next-one-is-held": evaluation_next_one_is_held,
    "evaluation/child-is-heard": evaluation_child_is_heard,
    "evaluation/unsafe-changes-the-plan": evaluation_unsafe_changes_the_plan,
    "evaluation/falling-safety-changes-the-plan": evaluation_falling_safety_changes_the_plan,
    "evaluation/every-goal-is-looked-at": evaluation_every_goal_is_looked_at,
    "family/someone-holds-the-view-on-safety": family_someone_holds_the_view_on_safety,
    "family/only-one-holds-the-view-on-safety": family_only_one_holds_the_view_on_safety,
    "family/closed-has-nothing-open": family_closed_has_nothing_open,
    "family/has-one-fixed-face": family_has_one_fixed_face,
    "family/custody-forms-do-not-overlap": family_custody_forms_do_not_overlap,
    "family/custody-ends-after-it-starts": family_custody_ends_after_it_starts,
    "family/custody-holders-fit-the-form": family_custody_holders_fit_the_form,
    "family/absent-custody-is-explained": family_absent_custody_is_explained,
    "family/each-minor-has-custody": family_each_minor_has_custody,
    "family/membership-ends-after-it-starts": family_membership_ends_after_it_starts,
    "family/partial-authority-rests-on-a-decision": family_partial_authority_rests_on_a_decision,
    "family/protected-source-is-not-named": family_protected_source_is_not_named,
    "family/confidential-address-is-marked": family_confidential_address_is_marked,
    "family/has-a-fixed-face": family_has_a_fixed_face,
    "family/one-directs-at-a-time": family_one_directs_at_a_time,
    "family/someone-directs": family_someone_directs,
    "family/few-professionals": family_few_professionals,
    "family/strengths-are-recorded": family_strengths_are_recorded,
    "family/childs-own-view-is-recorded": family_childs_own_view_is_recorded,
    "family/own-words-are-recorded": family_own_words_are_recorded,
    "family/kept-no-longer-than-the-law-says": family_kept_no_longer_than_the_law_says,
    "handover/status-fits-its-moments": handover_status_fits_its_moments,
    "handover/refusal-has-a-reason": handover_refusal_has_a_reason,
    "handover/goes-to-another": handover_goes_to_another,
    "handover/answered-in-time": handover_answered_in_time,
    "handover/family-knows": handover_family_knows,
    "handover/answered-after-it-was-offered": handover_answered_after_it_was_offered,
    "handover/basis-holds-on-the-day": handover_basis_holds_on_the_day,
    "handover/shares-on-a-basis": handover_shares_on_a_basis,
    "handover/basis-of-others-names-its-law": handover_basis_of_others_names_its_law,
    "handover/consent-stands-behind-sharing": handover_consent_stands_behind_sharing,
    "handover/duty-to-speak-goes-to-the-executing-agency": handover_duty_to_speak_goes_to_the_executing_agency,
    "handover/shares-what-its-basis-covers": handover_shares_what_its_basis_covers,
    "handover/keeps-a-confidential-address-out": handover_keeps_a_confidential_address_out,
    "handover/advice-moves-no-safety-view": handover_advice_moves_no_safety_view,
    "handover/nothing-stays-behind": handover_nothing_stays_behind,
    "handover/giver-hears-back": handover_giver_hears_back,
    "handover/request-for-investigation-tells-the-municipality": handover_request_for_investigation_tells_the_municipality,
    "handover/mayors-request-reaches-the-judge": handover_mayors_request_reaches_the_judge,
    "involvement/ends-after-it-starts": involvement_ends_after_it_starts,
    "involvement/ended-holds-no-safety-view": involvement_ended_holds_no_safety_view,
    "involvement/ended-says-why": involvement_ended_says_why,
    "involvement/basis-holds-from-the-start": involvement_basis_holds_from_the_start,
    "involvement/shares-on-a-basis": involvement_shares_on_a_basis,
    "involvement/basis-of-others-names-its-law": involvement_basis_of_others_names_its_law,
    "involvement/consent-stands-behind-sharing": involvement_consent_stands_behind_sharing,
    "involvement/withdrawn-consent-ends-sharing": involvement_withdrawn_consent_ends_sharing,
    "involvement/duty-to-speak-needs-supervision": involvement_duty_to_speak_needs_supervision,
    "involvement/compulsory-rests-on-a-measure": involvement_compulsory_rests_on_a_measure,
    "involvement/hidden-from-the-family-says-why": involvement_hidden_from_the_family_says_why,
    "involvement/professional-is-named": involvement_professional_is_named,
    "measure/compulsory-names-its-decision": measure_compulsory_names_its_decision,
    "measure/framework-fits-the-type": measure_framework_fits_the_type,
    "measure/decision-grants-it": measure_decision_grants_it,
    "measure/voluntary-has-no-court-decision": measure_voluntary_has_no_court_decision,
    "measure/ends-after-it-starts": measure_ends_after_it_starts,
    "measure/ended-has-date-and-reason": measure_ended_has_date_and_reason,
    "measure/supervision-at-most-a-year": measure_supervision_at_most_a_year,
    "measure/provisional-supervision-at-most-three-months": measure_provisional_supervision_at_most_three_months,
    "measure/extension-follows-on": measure_extension_follows_on,
    "measure/placement-order-hangs-under-supervision": measure_placement_order_hangs_under_supervision,
    "measure/executed-by-a-certified-agency": measure_executed_by_a_certified_agency,
    "measure/supervision-ends-at-eighteen": measure_supervision_ends_at_eighteen,
    "measure/decision-kind-fits-the-framework": measure_decision_kind_fits_the_framework,
    "measure/voluntary-text-says-so": measure_voluntary_text_says_so,
    "measure/order-text-names-no-choice": measure_order_text_names_no_choice,
    "measure/explained-without-jargon": measure_explained_without_jargon,
    "measure/runs-no-longer-than-decided": measure_runs_no_longer_than_decided,
    "measure/ends-no-later-than-planned": measure_ends_no_later_than_planned,
    "measure/expired-is-not-running": measure_expired_is_not_running,
    "measure/extension-is-decided-in-time": measure_extension_is_decided_in_time,
    "measure/placement-order-at-most-a-year": measure_placement_order_at_most_a_year,
    "measure/placement-order-ends-with-supervision": measure_placement_order_ends_with_supervision,
    "measure/placement-order-stops-with-supervision": measure_placement_order_stops_with_supervision,
    "measure/placement-order-needs-running-supervision": measure_placement_order_needs_running_supervision,
    "measure/unused-authorisation-lapses": measure_unused_authorisation_lapses,
    "measure/unused-authorisation-is-overdue": measure_unused_authorisation_is_overdue,
    "measure/lapsed-says-when-and-why": measure_lapsed_says_when_and_why,
    "measure/unheard-emergency-order-lapses": measure_unheard_emergency_order_lapses,
    "measure/unheard-emergency-order-is-overdue": measure_unheard_emergency_order_is_overdue,
    "measure/emergency-secure-at-most-four-weeks": measure_emergency_secure_at_most_four_weeks,
    "measure/emergency-order-is-not-extended": measure_emergency_order_is_not_extended,
    "measure/secure-at-most-a-year": measure_secure_at_most_a_year,
    "measure/conditional-secure-first-six-months": measure_conditional_secure_first_six_months,
    "measure/secure-care-past-eighteen-was-begun-before": measure_secure_care_past_eighteen_was_begun_before,
    "measure/secure-care-has-a-footing": measure_secure_care_has_a_footing,
    "measure/withdrawn-consent-ends-secure-care": measure_withdrawn_consent_ends_secure_care,
    "measure/conditional-secure-has-its-plan": measure_conditional_secure_has_its_plan,
    "measure/secure-order-ends-care-order": measure_secure_order_ends_care_order,
    "measure/contact-restriction-needs-placement-order": measure_contact_restriction_needs_placement_order,
    "measure/partial-authority-ends-with-placement": measure_partial_authority_ends_with_placement,
    "measure/board-is-told-of-no-extension": measure_board_is_told_of_no_extension,
    "measure/board-is-told-of-early-return": measure_board_is_told_of_early_return,
    "measure/ended-authority-ends-supervision": measure_ended_authority_ends_supervision,
    "measure/ended-authority-dates-agree": measure_ended_authority_dates_agree,
    "measure/ended-authority-changes-custody": measure_ended_authority_changes_custody,
    "measure/provisional-authority-lapses-without-petition": measure_provisional_authority_lapses_without_petition,
    "measure/provisional-authority-is-overdue": measure_provisional_authority_is_overdue,
    "measure/certificate-holds-every-day": measure_certificate_holds_every_day,
    "measure/youth-probation-by-a-certified-agency": measure_youth_probation_by_a_certified_agency,
    "measure/asylum-supervision-by-an-accepted-legal-person": measure_asylum_supervision_by_an_accepted_legal_person,
    "measure/certified-agency-gives-no-youth-help": measure_certified_agency_gives_no_youth_help,
    "measure/first-contact-in-time": measure_first_contact_in_time,
    "measure/guardianship-ends-at-eighteen": measure_guardianship_ends_at_eighteen,
    "measure/guardianship-past-eighteen-is-overdue": measure_guardianship_past_eighteen_is_overdue,
    "measure/end-reason-fits-the-type": measure_end_reason_fits_the_type,
    "measure/aftercare-belongs-to-probation": measure_aftercare_belongs_to_probation,
    "measure/agency-transfer-leaves-no-gap": measure_agency_transfer_leaves_no_gap,
    "measure/exclusion-order-first-ten-days": measure_exclusion_order_first_ten_days,
    "measure/exclusion-order-at-most-four-weeks": measure_exclusion_order_at_most_four_weeks,
    "measure/exclusion-order-is-for-an-adult": measure_exclusion_order_is_for_an_adult,
    "measure/restriction-only-under-secure-order": measure_restriction_only_under_secure_order,
    "measure/restriction-falls-within-the-order": measure_restriction_falls_within_the_order,
    "measure/restriction-is-planned-or-emergency": measure_restriction_is_planned_or_emergency,
    "measure/emergency-restriction-at-most-three-days": measure_emergency_restriction_at_most_three_days,
    "measure/long-emergency-restriction-has-consent": measure_long_emergency_restriction_has_consent,
    "measure/seclusion-from-twelve-in-an-emergency": measure_seclusion_from_twelve_in_an_emergency,
    "measure/seclusion-at-most-a-day": measure_seclusion_at_most_a_day,
    "measure/seclusion-is-told": measure_seclusion_is_told,
    "measure/retention-fits-the-youth-act": measure_retention_fits_the_youth_act,
    "measure/lighter-help-came-first": measure_lighter_help_came_first,
    "measure/voluntary-help-rests-on-consent": measure_voluntary_help_rests_on_consent,
    "notification/keeps-a-confidential-address-out": notification_keeps_a_confidential_address_out,
    "notification/given-or-says-why-not": notification_given_or_says_why_not,
    "notification/tells-somebody": notification_tells_somebody,
    "notification/postponed-two-weeks-at-a-time": notification_postponed_two_weeks_at_a_time,
    "notification/protected-source-is-not-named": notification_protected_source_is_not_named,
    "organisation/certificate-ends-after-it-starts": organisation_certificate_ends_after_it_starts,
    "organisation/rsin-passes-the-eleven-test": organisation_rsin_passes_the_eleven_test,
    "organisation/oin-prefix-fits": organisation_oin_prefix_fits,
    "person/bsn-passes-the-eleven-test": person_bsn_passes_the_eleven_test,
    "person/bsn-is-not-a-placeholder": person_bsn_is_not_a_placeholder,
    "person/without-bsn-says-why": person_without_bsn_says_why,
    "person/died-after-birth": person_died_after_birth,
    "person/without-bsn-has-the-other-five": person_without_bsn_has_the_other_five,
    "person/confidential-address-is-marked": person_confidential_address_is_marked,
    "placement/each-day-is-authorised": placement_each_day_is_authorised,
    "placement/running-stay-is-authorised": placement_running_stay_is_authorised,
    "placement/conditional-admission-at-most-six-months": placement_conditional_admission_at_most_six_months,
    "placement/move-after-a-year-has-consent": placement_move_after_a_year_has_consent,
    "placement/certified-agency-gives-no-youth-help": placement_certified_agency_gives_no_youth_help,
    "placement/ends-after-it-starts": placement_ends_after_it_starts,
    "placement/siblings-apart-says-why": placement_siblings_apart_says_why,
    "placement/confidential-address-is-marked": placement_confidential_address_is_marked,
    "placement/one-at-a-time": placement_one_at_a_time,
    "placement/family-care-comes-first": placement_family_care_comes_first,
    "plan/own-plan-comes-first": plan_own_plan_comes_first,
    "plan/adopted-has-a-date": plan_adopted_has_a_date,
    "plan/talked-over-with-youth-and-parents": plan_talked_over_with_youth_and_parents,
    "plan/threats-have-goals": plan_threats_have_goals,
    "plan/goals-in-own-words": plan_goals_in_own_words,
    "plan/safety-condition-is-checked": plan_safety_condition_is_checked,
    "plan/is-evaluated": plan_is_evaluated,
    "plan/plan-for-a-measure-is-written": plan_plan_for_a_measure_is_written,
    "plan/adopted-within-six-weeks": plan_adopted_within_six_weeks,
    "plan/foster-parents-agree-to-their-part": plan_foster_parents_agree_to_their_part,
    "plan/secure-plan-has-six-parts": plan_secure_plan_has_six_parts,
    "plan/secure-plan-is-evaluated-often": plan_secure_plan_is_evaluated_often,
    "plan/secure-plan-is-given-to-the-young-person": plan_secure_plan_is_given_to_the_young_person,
    "plan/conditional-plan-is-whole": plan_conditional_plan_is_whole,
    "plan/action-plan-is-evaluated-yearly": plan_action_plan_is_evaluated_yearly,
    "plan/retention-fits-the-youth-act": plan_retention_fits_the_youth_act,
    "plan/names-the-confidant": plan_names_the_confidant,
    "plan/is-explained-to-the-family": plan_is_explained_to_the_family,
    "plan/debt-gets-help": plan_debt_gets_help,
    "plan/goal-is-agreed": plan_goal_is_agreed,
    "plan/one-of-a-kind-at-a-time": plan_one_of_a_kind_at_a_time,
    "plan/mixed-frameworks-are-explained": plan_mixed_frameworks_are_explained,
    "plan/evaluated-on-time": plan_evaluated_on_time,
    "plan/goals-are-not-worked-at-twice": plan_goals_are_not_worked_at_twice,
    "plan/network-takes-part": plan_network_takes_part,
    "plan/first-safe-then-recover": plan_first_safe_then_recover,
    "plan/safety-condition-is-looked-at": plan_safety_condition_is_looked_at,
    "plan/goal-shows-when-it-is-reached": plan_goal_shows_when_it_is_reached,
    "plan/looks-at-adults-too": plan_looks_at_adults_too,
    "reflection/holds-no-service-number": reflection_holds_no_service_number,
    "reflection/action-holds-no-service-number": reflection_action_holds_no_service_number,
    "reflection/leads-to-action": reflection_leads_to_action,
    "reflection/sets-the-next-date": reflection_sets_the_next_date,
    "report/protected-source-is-not-named": report_protected_source_is_not_named,
    "report/protected-statement-is-not-named": report_protected_statement_is_not_named,
    "report/protected-source-has-a-reason": report_protected_source_has_a_reason,
    "report/protected-reporter-is-not-a-member": report_protected_reporter_is_not_a_member,
    "report/keeps-the-case-number": report_keeps_the_case_number,
    "report/triaged-in-time": report_triaged_in_time,
    "report/closed-case-takes-no-reports": report_closed_case_takes_no_reports,
    "report/persons-are-told-within-four-weeks": report_persons_are_told_within_four_weeks,
    "report/advice-names-nobody": report_advice_names_nobody,
    "report/disputed-fact-has-counter-statement": report_disputed_fact_has_counter_statement,
    "report/retention-fits-safe-at-home": report_retention_fits_safe_at_home,
    "rights-request/outcome-has-a-date": rights_request_outcome_has_a_date,
    "rights-request/refusal-says-why": rights_request_refusal_says_why,
    "rights-request/answered-in-a-month": rights_request_answered_in_a_month,
    "safety-assessment/one-triage-for-each-report": safety_assessment_one_triage_for_each_report,
    "safety-assessment/decided-after-it-started": safety_assessment_decided_after_it_started,
    "safety-assessment/outcome-has-a-date": safety_assessment_outcome_has_a_date,
    "safety-assessment/unclear-safety-is-looked-at-again": safety_assessment_unclear_safety_is_looked_at_again,
    "safety-assessment/investigation-judged-in-ten-weeks": safety_assessment_investigation_judged_in_ten_weeks,
    "safety-assessment/unconfirmed-stores-no-harm": safety_assessment_unconfirmed_stores_no_harm,
    "safety-assessment/confirmed-rests-on-a-fact": safety_assessment_confirmed_rests_on_a_fact,
    "safety-assessment/no-petition-is-told-to-the-municipality": safety_assessment_no_petition_is_told_to_the_municipality,
    "safety-assessment/not-done-twice": safety_assessment_not_done_twice,
    "safety-assessment/retired-outcome-is-not-used": safety_assessment_retired_outcome_is_not_used,
}
"""The function of each rule by its id."""
