export { courseCalendar } from './calendar/course-calendar.ts';
export type { CalendarOptions, CourseCalendar } from './calendar/course-calendar.ts';
