package vn.phoihop.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.Actor;

/// What programmes are made of: fields of content, topics of the year, forms with the bodies that must be parties. Data
/// that an administrator extends.
@Component
public class Vocabulary {

    /// The ways of working (hình thức phối hợp); each is a key of the messages.
    public static final List<String> WAYS = List.of(
            "WRITTEN",
            "MEETINGS",
            "PRESS_BRIEFINGS",
            "PRESS_CONFERENCES",
            "GUIDANCE",
            "SPEAKERS",
            "VOTERS",
            "SURVEYS",
            "WORKING_GROUP",
            "INSPECTION",
            "REVIEWS",
            "COMMENDATION");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Vocabulary(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// A field of content, or a topic chosen for a year.
    public record Topic(String code, boolean isYearly, String name, String englishName, boolean isOffered) {

        /// Its name in a language.
        public String in(Locale language) {
            return language.getLanguage().equals("vi") ? name : englishName;
        }
    }

    /// A form of programme: at which level, and which kinds of bodies must be parties.
    public record Form(
            String code, Level level, String name, String englishName, Set<Branch> branches, Validity validity) {

        /// Its name in a language.
        public String in(Locale language) {
            return language.getLanguage().equals("vi") ? name : englishName;
        }
    }

    /// Every topic, the contents before the topics of the year.
    @Transactional(readOnly = true)
    public List<Topic> topics() {
        return jdbc.sql("""
                select code, kind, name, name_en, offered from programmes.topic order by kind, place, code
                """)
                .query((row, number) -> new Topic(
                        row.getString("code"),
                        row.getString("kind").equals("YEARLY"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getBoolean("offered")))
                .list();
    }

    /// Every form, by level.
    @Transactional(readOnly = true)
    public List<Form> forms() {
        return jdbc.sql("""
                select code, level, name, name_en, branches, valid_from, valid_to
                  from programmes.form order by place, code
                """).query(Vocabulary::form).list();
    }

    Optional<Form> form(String code) {
        return forms().stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /// Adds a topic or corrects its words; what is no longer offered stays on old papers.
    @Transactional
    public Optional<Refusal> keep(Topic topic, Actor by) {
        if (!topic.code().matches("[A-Z0-9_]{1,30}")) {
            return Optional.of(Refusal.CODE_WRONG);
        }
        if (topic.name().isBlank() || topic.englishName().isBlank()) {
            return Optional.of(Refusal.TITLE_MISSING);
        }
        jdbc.sql("""
                insert into programmes.topic (code, kind, place, name, name_en, offered)
                values (:code, :kind, (select max(place) + 1 from programmes.topic), :name, :name_en, :offered)
                on conflict (code) do update
                   set name = excluded.name, name_en = excluded.name_en, offered = excluded.offered
                """)
                .param("code", topic.code())
                .param("kind", topic.isYearly() ? "YEARLY" : "CONTENT")
                .param("name", ProgrammeHead.clean(topic.name()))
                .param("name_en", ProgrammeHead.clean(topic.englishName()))
                .param("offered", topic.isOffered())
                .update();
        events.publishEvent(new VocabularyChanged("topic", topic.code(), by, clock.instant()));
        return Optional.empty();
    }

    /// Adds a form of programme.
    @Transactional
    public Optional<Refusal> add(
            String code, Level level, String name, String englishName, Set<Branch> branches, Actor by) {
        if (!code.matches("[A-Z0-9_]{1,30}")) {
            return Optional.of(Refusal.CODE_WRONG);
        }
        if (name.isBlank() || englishName.isBlank()) {
            return Optional.of(Refusal.TITLE_MISSING);
        }
        var added = jdbc.sql("""
                insert into programmes.form (code, level, place, name, name_en, branches, valid_from)
                values (:code, :level, (select max(place) + 1 from programmes.form), :name, :name_en, :branches, :from)
                on conflict (code) do nothing
                """)
                .param("code", code)
                .param("level", level.name())
                .param("name", ProgrammeHead.clean(name))
                .param("name_en", ProgrammeHead.clean(englishName))
                .param("branches", branches.stream().map(Branch::name).sorted().toArray(String[]::new))
                .param("from", LocalDate.ofInstant(clock.instant(), zone))
                .update();
        if (added == 0) {
            return Optional.of(Refusal.CODE_TAKEN);
        }
        events.publishEvent(new VocabularyChanged("form", code, by, clock.instant()));
        return Optional.empty();
    }

    private static Form form(ResultSet row, int number) throws SQLException {
        var branches = Columns.words(row, "branches").stream()
                .map(Branch::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Branch.class)));
        @Nullable LocalDate to = Columns.day(row, "valid_to");
        return new Form(
                row.getString("code"),
                Level.valueOf(row.getString("level")),
                row.getString("name"),
                row.getString("name_en"),
                branches,
                new Validity(row.getObject("valid_from", LocalDate.class), to));
    }
}
