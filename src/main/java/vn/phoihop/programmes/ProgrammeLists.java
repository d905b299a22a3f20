package vn.phoihop.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Filter;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Slice;

/// Programmes as lists.
@Component
public class ProgrammeLists {

    /// Lines of one page.
    public static final int PAGE = 30;

    /// The most lines one export has.
    public static final int MOST = 10_000;

    private static final String LINES = """
            select id, kind, state, owner_id, number, symbol, title, begins, ends, sign_by, dated,
                   (select count(*) from programmes.party
                     where party.province_id = programme.province_id
                       and party.programme_id = programme.id and left_on is null) as parties,
                   (select count(*) from programmes.party
                     where party.province_id = programme.province_id
                       and party.programme_id = programme.id and left_on is null
                       and signed_on is not null) as signed,
                   (select count(*) from programmes.item
                     where item.province_id = programme.province_id
                       and item.programme_id = programme.id) as items,
                   coalesce((select name from programmes.party
                     where party.province_id = programme.province_id
                       and party.programme_id = programme.id
                       and organisation_id = owner_id), '') as owner_name
              from programmes.programme
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeLists(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /// A page of the list: what begins last comes first.
    @Transactional(readOnly = true)
    public Slice<ProgrammeLine> list(ProgrammeFilter filter, @Nullable String after, Actor actor) {
        return list(filter, after, PAGE, actor);
    }

    /// A page of this size.
    @Transactional(readOnly = true)
    public Slice<ProgrammeLine> list(ProgrammeFilter filter, @Nullable String after, int size, Actor actor) {
        var key = PageKey.read(after, PageKey.AFTER_ALL);
        var asked = conditions(filter, actor)
                .and(
                        "(begins, id) < (cast(:begins as date), :after)",
                        "begins",
                        key.at().toLocalDate())
                .and("true", "after", key.id());
        var statement = jdbc.sql(LINES + " " + asked.where() + " order by begins desc, id desc limit :limit");
        var found = statement
                .params(asked.parameters())
                .param("limit", size + 1)
                .query(ProgrammeLists::line)
                .list();
        return Slice.of(
                found,
                size,
                line -> PageKey.of(
                        line.begins().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        line.id().value()));
    }

    /// How many there are in each state.
    @Transactional(readOnly = true)
    public Map<ProgrammeState, Integer> counts(ProgrammeFilter filter, Actor actor) {
        var asked = conditions(filter.in(null), actor);
        var counts = new EnumMap<ProgrammeState, Integer>(ProgrammeState.class);
        jdbc.sql("select state, count(*) as lines from programmes.programme " + asked.where() + " group by state")
                .params(asked.parameters())
                .query(row -> {
                    counts.put(ProgrammeState.valueOf(row.getString("state")), row.getInt("lines"));
                });
        return counts;
    }

    /// The lines of a list for a file, noted in the trail.
    @Transactional
    public List<ProgrammeLine> export(ProgrammeFilter filter, String form, Actor by) {
        var lines = list(filter, null, MOST, by).lines();
        events.publishEvent(new ProgrammesExported("list", form, lines.size(), by, clock.instant()));
        return lines;
    }

    /// Conditions are constants; values travel beside them.
    private static Filter conditions(ProgrammeFilter filter, Actor actor) {
        var asked = Filter.none()
                .and(
                        "access.may_see(:sees, owner_id, shared_with, published)",
                        "sees",
                        actor.visibility().sees());
        if (filter.kind() != null) {
            asked = asked.and("kind = :kind", "kind", filter.kind().name());
        }
        if (filter.state() != null) {
            asked = asked.and("state = :state", "state", filter.state().name());
        }
        if (filter.level() != null) {
            asked = asked.and("level = :level", "level", filter.level().name());
        }
        if (filter.year() != null) {
            asked = asked.and(
                    "extract(year from begins) <= :year and extract(year from ends) >= :year", "year", filter.year());
        }
        return worded(waiting(joined(asked, filter), filter, actor.organisation()), filter);
    }

    private static Filter joined(Filter asked, ProgrammeFilter filter) {
        var party = filter.party();
        return party == null ? asked : asked.and("""
                        exists (
                          select from programmes.party
                           where party.province_id = programme.province_id
                             and party.programme_id = programme.id
                             and party.organisation_id = :party)
                        """, "party", party.value());
    }

    private static Filter waiting(Filter asked, ProgrammeFilter filter, OrganisationId own) {
        return filter.waiting() ? asked.and("""
                        exists (
                          select from programmes.party
                           where party.province_id = programme.province_id
                             and party.programme_id = programme.id
                             and party.organisation_id = :own
                             and party.left_on is null
                             and (programme.state = 'CONSULTED' and programme.kind = 'TERM' and party.signed_on is null
                                  or programme.state = 'IN_FORCE' and party.succeeds is not null
                                     and party.signed_on is null
                                  or programme.state = 'DRAFT' and programme.answer_by is not null
                                     and party.answered_at is null and programme.owner_id <> :own))
                        """, "own", own.value()) : asked;
    }

    /// A number and symbol finds the paper whatever the order of its bodies; other words are sought in title and
    /// symbol.
    private static Filter worded(Filter asked, ProgrammeFilter filter) {
        if (filter.words().isBlank()) {
            return asked;
        }
        var code = JointSymbol.read(filter.words())
                .flatMap(symbol -> numberIn(filter.words()).map(symbol::code));
        return code.isPresent()
                ? asked.and("code = :code", "code", code.get())
                : asked.and(
                        "search.fold(title || ' ' || symbol) like '%' || search.fold(:words) || '%'",
                        "words", filter.words().strip());
    }

    private static Optional<Integer> numberIn(String words) {
        var digits = Pattern.compile("\\d{1,5}").matcher(words);
        return digits.find() ? Optional.of(Integer.valueOf(digits.group())) : Optional.empty();
    }

    private static ProgrammeLine line(ResultSet row, int number) throws SQLException {
        var given = row.getInt("number");
        var printed = row.wasNull() ? "" : "%02d-%s".formatted(given, row.getString("symbol"));
        return new ProgrammeLine(
                new ProgrammeId(row.getObject("id", UUID.class)),
                ProgrammeKind.valueOf(row.getString("kind")),
                ProgrammeState.valueOf(row.getString("state")),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                row.getString("owner_name"),
                printed,
                row.getString("title"),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                Columns.day(row, "sign_by"),
                Columns.day(row, "dated"),
                row.getInt("parties"),
                row.getInt("signed"),
                row.getInt("items"));
    }
}
