/** What interlocks stand before. The first group asks for permission; the second is recorded and then judged. */
export type CourseAct = CourseDecisionAct | CourseProcedure | 'changeProtocol';

/** Acts that a command asks permission for. */
export type CourseDecisionAct =
  | 'confirmEnrolment'
  | 'scheduleDosing'
  | 'startDosingDay'
  | 'waiveIntegration'
  | 'endTreatment'
  | 'pause'
  | 'resume'
  | 'close';

/** Study procedures: recorded whatever happens, and a deviation where an interlock did not hold. */
export type CourseProcedure = 'screening' | 'preparationSession' | 'baseline' | 'integrationSession' | 'outcome';
