package vn.phoihop.agenda.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agenda.Refusal;
import vn.phoihop.agenda.Taken;
import vn.phoihop.agenda.Whose;
import vn.phoihop.agenda.WorkFilter;
import vn.phoihop.agenda.WorkList;
import vn.phoihop.calendar.AgendaBucket;
import vn.phoihop.calendar.AgendaCounts;
import vn.phoihop.calendar.AgendaLine;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// What the page “my work” shows.
public record WorkPage(
        WorkList list, Actor actor, String closes, @Nullable Refusal refusal) {

    /// The kinds of record that have a name of their own; others are called a matter.
    private static final Set<String> NAMED = Set.of(
            "outgoing",
            "programmes",
            "tasks",
            "exchanges",
            "concerns",
            "petitions",
            "press",
            "clarifications",
            "outreach",
            "opinion",
            "reports",
            "registry",
            "supervision",
            "calendar");

    public WorkFilter filter() {
        return list.filter();
    }

    /// The buckets on this page.
    public List<AgendaBucket> buckets() {
        return List.copyOf(list.page().buckets().keySet());
    }

    public List<AgendaLine> lines(AgendaBucket bucket) {
        var slice = list.page().buckets().get(bucket);
        return slice == null ? List.of() : slice.lines();
    }

    /// The address of what follows in a bucket, or null when this is all.
    public @Nullable String more(AgendaBucket bucket) {
        var slice = list.page().buckets().get(bucket);
        if (slice == null || slice.next() == null) {
            return null;
        }
        return filter().bucket() == null ? to(bucket) : WorkQuery.path(filter(), slice.next());
    }

    public AgendaCounts.Count count(AgendaBucket bucket) {
        return list.page().counts().of(bucket);
    }

    /// The address of one bucket, or with null of all five.
    public String to(@Nullable AgendaBucket bucket) {
        return WorkQuery.path("/work", filter().in(bucket));
    }

    /// The address of this page.
    public String here() {
        return WorkQuery.path("/work", filter());
    }

    /// The address without an obligation.
    public String withoutObligation() {
        return WorkQuery.path("/work", filter().owing(""));
    }

    /// The address of an export of exactly this view.
    public String export(String form) {
        return WorkQuery.path("/work/export." + form, filter());
    }

    /// The key of the word for a kind of record.
    public static String kind(String kind) {
        return "agenda.kind." + (NAMED.contains(kind) ? kind : "other");
    }

    /// The tag of the time left: amber when soon, red when late.
    public static String tone(AgendaLine line, AgendaBucket bucket) {
        return switch (bucket) {
            case OVERDUE -> "tag-wrong";
            case SOON -> "tag-soon";
            case DONE -> line.isLate() ? "tag-soon" : "tag-sure";
            case IN_TIME, WAITING -> line.isLate() ? "tag-wrong" : "";
        };
    }

    /// The part of an element’s name that stands for a bucket.
    public static String id(AgendaBucket bucket) {
        return bucket.name().toLowerCase(Locale.ROOT);
    }

    public Remaining remaining(AgendaLine line) {
        return Remaining.of(line, list.today());
    }

    /// Whether an organisation is the reader’s own.
    public boolean isOwn(@Nullable OrganisationId organisation) {
        return actor.organisation().equals(organisation);
    }

    /// Whether the reader is the one on a record.
    public boolean isOwn(@Nullable Taken taken) {
        return taken != null && taken.account().equals(actor.account());
    }

    /// Whether others’ work may be looked at as well.
    public boolean mayLookFurther() {
        return actor.isOneOf(Role.LEADER, Role.COORDINATOR) || !(filter().whose() instanceof Whose.Own);
    }

    /// The organisations to choose from: those coordinated, and the one looked at.
    public List<OrganisationId> choices() {
        return list.names().keySet().stream()
                .filter(one -> !isOwn(one))
                .filter(one -> isChosen(one)
                        || (actor.is(Role.COORDINATOR)
                                && actor.visibility().organisations().contains(one)))
                .sorted(Comparator.comparing(list::name, Collator.getInstance(Locale.of("vi"))))
                .toList();
    }

    public boolean isChosen(OrganisationId one) {
        return filter().whose().equals(new Whose.One(one));
    }

    public boolean isAll() {
        return filter().whose() instanceof Whose.All;
    }
}
