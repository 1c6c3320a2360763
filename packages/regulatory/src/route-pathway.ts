/** A lawful way by which a person can be given MDMA as treatment or in research. */
export type RoutePathway =
  | 'marketing_authorisation'
  | 'authorised_prescriber'
  | 'exceptional_licence'
  | 'special_access_program'
  | 'expanded_access'
  | 'compassionate_use'
  | 'right_to_try'
  | 'ministerial_approval'
  | 'class_exemption'
  | 'individual_exemption'
  | 'clinical_trial'
  | 'state_pilot';
