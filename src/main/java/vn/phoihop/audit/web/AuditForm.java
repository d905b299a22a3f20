package vn.phoihop.audit.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// What was typed to narrow the trail; both days count.
public record AuditForm(
        String person,
        String act,
        String subject,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to) {

    public AuditForm(
            @Nullable String person,
            @Nullable String act,
            @Nullable String subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this.person = person == null ? "" : person.strip();
        this.act = act == null ? "" : act.strip();
        this.subject = subject == null ? "" : subject.strip();
        this.from = from;
        this.to = to;
    }
}
