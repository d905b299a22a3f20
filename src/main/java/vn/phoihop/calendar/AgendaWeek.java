package vn.phoihop.calendar;

import java.time.LocalDate;

/// What happened in a week that begins on this Monday: obligations that began, that were done, and whose date passed
/// before they were done. A clock that goes on from another is not counted as a new one.
public record AgendaWeek(LocalDate monday, int opened, int closed, int late) {}
