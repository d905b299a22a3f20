package vn.phoihop.exchanges.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.exchanges.ExchangeContent;
import vn.phoihop.exchanges.ExchangeDraft;
import vn.phoihop.exchanges.ExchangeKind;
import vn.phoihop.exchanges.Figure;
import vn.phoihop.exchanges.MeetingPlan;
import vn.phoihop.exchanges.Phase;
import vn.phoihop.exchanges.PhasePlan;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Typed;

/// Turns what was typed into a draft of an exchange; says what is not in form.
final class DraftForm {

    private static final int LONG = 20_000;
    private static final int SHORT = 500;

    private DraftForm() {}

    static ExchangeDraft read(Typed typed, ExchangeKind kind, int usualTerm, ZoneId zone) {
        typed.require("subject");
        typed.notLonger("subject", SHORT);
        typed.notLonger("body", LONG);
        typed.notLonger("legalGround", SHORT);
        typed.notLonger("agenda", LONG);
        return new ExchangeDraft(
                Typed.id(typed.one("form")).orElseGet(UUID::randomUUID),
                kind,
                content(typed, usualTerm),
                receivers(typed),
                kind == ExchangeKind.MEETING_INVITATION ? meeting(typed, zone) : null,
                kind == ExchangeKind.COMMS_PROPOSAL ? phases(typed) : List.of(),
                kind == ExchangeKind.INFO_SUPPLY ? figures(typed) : List.of());
    }

    private static ExchangeContent content(Typed typed, int usualTerm) {
        return new ExchangeContent(
                typed.line("subject"),
                typed.text("body"),
                typed.has("purpose") ? typed.line("purpose") : null,
                typed.line("legalGround"),
                typed.has("personalData"),
                typed.has("internal"),
                typed.has("urgent"),
                typed.line("urgentGround"),
                typed.number("term", usualTerm),
                typed.has("levelFour"),
                typed.line("output"),
                null);
    }

    private static List<OrganisationId> receivers(Typed typed) {
        return typed.all("receivers").stream()
                .flatMap(each -> Typed.id(each).stream())
                .map(OrganisationId::new)
                .toList();
    }

    /// A meeting as far as it was typed; nothing without a day and hours.
    static @Nullable MeetingPlan meeting(Typed typed, ZoneId zone) {
        @Nullable LocalDate day = typed.day("meetingDay").orElse(null);
        @Nullable LocalTime from = typed.time("meetingFrom").orElse(null);
        @Nullable LocalTime to = typed.time("meetingTo").orElse(null);
        if (day == null || from == null || to == null) {
            return null;
        }
        if (!to.isAfter(from)) {
            typed.wrong("meetingTo", "Pattern");
            return null;
        }
        return new MeetingPlan(
                day.atTime(from).atZone(zone).toInstant(),
                day.atTime(to).atZone(zone).toInstant(),
                typed.line("place"),
                typed.text("agenda"));
    }

    private static List<PhasePlan> phases(Typed typed) {
        var all = new ArrayList<PhasePlan>();
        for (var phase : Phase.values()) {
            var place = all.size();
            all.add(new PhasePlan(
                    phase,
                    Typed.clean(typed.at("facts", place)),
                    Typed.id(typed.at("publisher", place))
                            .map(OrganisationId::new)
                            .orElse(null),
                    Typed.clean(typed.at("spokesperson", place)),
                    Typed.clean(typed.at("channel", place)),
                    Typed.clean(typed.at("moment", place)),
                    Typed.clean(typed.at("questions", place)),
                    Typed.clean(typed.at("help", place)),
                    Typed.clean(typed.at("unknown", place)),
                    ""));
        }
        return all;
    }

    /// One figure a line, its three parts separated by a tab or a semicolon, as they come from a spreadsheet.
    private static List<Figure> figures(Typed typed) {
        var all = new ArrayList<Figure>();
        for (var line :
                typed.text("figures").lines().filter(each -> !each.isBlank()).toList()) {
            var parts = line.split("\\s*[\\t;]\\s*", -1);
            var isWhole = parts.length == 3 && parts[2].strip().replace(".", "").matches("[0-9]{1,9}");
            if (!isWhole) {
                typed.wrong("figures", "exchanges.wrong.figures");
                return List.of();
            }
            all.add(Figure.of(
                    parts[0].strip(),
                    parts[1].strip(),
                    Integer.parseInt(parts[2].strip().replace(".", ""))));
        }
        return all;
    }
}
