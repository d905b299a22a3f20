package vn.phoihop.example;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.petitions.AnswerText;
import vn.phoihop.petitions.Collected;
import vn.phoihop.petitions.Competence;
import vn.phoihop.petitions.Field;
import vn.phoihop.petitions.MeetingForm;
import vn.phoihop.petitions.NewPetition;
import vn.phoihop.petitions.NewSession;
import vn.phoihop.petitions.PetitionContent;
import vn.phoihop.petitions.PetitionEvent;
import vn.phoihop.petitions.PetitionId;
import vn.phoihop.petitions.PetitionInput;
import vn.phoihop.petitions.PetitionKind;
import vn.phoihop.petitions.PetitionSheets;
import vn.phoihop.petitions.Petitions;
import vn.phoihop.petitions.Petitions.Seen;
import vn.phoihop.petitions.Places;
import vn.phoihop.petitions.Publications;
import vn.phoihop.petitions.Refusal;
import vn.phoihop.petitions.Relations;
import vn.phoihop.petitions.RoundId;
import vn.phoihop.petitions.RoundKind;
import vn.phoihop.petitions.SessionId;
import vn.phoihop.petitions.SessionKind;
import vn.phoihop.petitions.Sessions;
import vn.phoihop.petitions.Sessions.Entered;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// How the council and the committee of the example deal with petitions: each act as people do it, on its day.
@Component
class PetitionDesk {

    private final Sessions sessions;
    private final Petitions petitions;
    private final PetitionSheets sheets;
    private final Relations relations;
    private final Publications publications;
    private final Places places;
    private final PublicPapers papers;
    private final Dealings days;

    PetitionDesk(
            Sessions sessions,
            Petitions petitions,
            PetitionSheets sheets,
            Relations relations,
            Publications publications,
            Places places,
            PublicPapers papers,
            Dealings days) {
        this.sessions = sessions;
        this.petitions = petitions;
        this.sheets = sheets;
        this.relations = relations;
        this.publications = publications;
        this.places = places;
        this.papers = papers;
        this.days = days;
    }

    Dealings days() {
        return days;
    }

    static Actor office(Locality.Bodies bodies) {
        return Dealings.person(bodies, "HDND", Role.COUNCIL_OFFICE);
    }

    SessionId session(Locality.Bodies bodies, String title, int ordinal, LocalDate from) {
        var fresh = new NewSession(
                UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)),
                "2026 – 2031",
                ordinal,
                SessionKind.REGULAR,
                title,
                "Hội trường Hội đồng nhân dân tỉnh",
                from,
                from.plusDays(2));
        return ((Entered.Kept<SessionId>) sessions.enter(fresh, office(bodies))).id();
    }

    RoundId round(Locality.Bodies bodies, SessionId session, RoundKind kind, String title, int from, int to) {
        var fresh = new NewSession.NewRound(
                UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)),
                session,
                kind,
                title,
                days.day(from),
                days.day(to));
        return ((Entered.Kept<RoundId>) sessions.enter(fresh, office(bodies))).id();
    }

    /// Something voters said, so many days ago.
    record Words(String area, PetitionKind kind, Field field, Competence competence, String wording) {}

    One collected(Locality.Bodies bodies, RoundId round, Words words, int ago) {
        var by = office(bodies);
        var area = places.around(by).stream()
                .filter(each -> each.name().equals(words.area()))
                .map(AreaLine::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(words.area()));
        var fresh = new NewPetition(
                UUID.nameUUIDFromBytes((round + words.wording()).getBytes(StandardCharsets.UTF_8)),
                words.kind(),
                round,
                days.day(ago),
                area,
                "Nhà văn hóa",
                ago % 3 == 0 ? MeetingForm.MIXED : MeetingForm.IN_PERSON,
                PetitionContent.of("", words.wording(), words.field(), words.competence()));
        return switch (petitions.collect(fresh, days.moment(ago - 1, 8), by)) {
            case Collected.Kept(var id) -> new One(bodies, id);
            case Collected.Refused(var why) -> throw new IllegalStateException(words.wording() + ": " + why);
        };
    }

    /// One petition, and what its people do.
    final class One {

        private final Locality.Bodies bodies;
        private final PetitionId id;

        One(Locality.Bodies bodies, PetitionId id) {
            this.bodies = bodies;
            this.id = id;
        }

        PetitionId id() {
            return id;
        }

        One council(PetitionEvent event, PetitionInput input, int ago) {
            var role = event == PetitionEvent.PETITION_SENT ? Role.LEADER : Role.COUNCIL_OFFICE;
            return act(Dealings.person(bodies, "HDND", role), event, input, ago, 9);
        }

        One desk(String body, PetitionEvent event, PetitionInput input, int ago) {
            return act(Dealings.person(bodies, body, Role.SPECIALIST), event, input, ago, 10);
        }

        One head(String body, PetitionEvent event, PetitionInput input, int ago) {
            return act(Dealings.person(bodies, body, Role.LEADER), event, input, ago, 15);
        }

        private One act(Actor by, PetitionEvent event, PetitionInput input, int ago, int hour) {
            return succeed(petitions.act(id, version(by), event, input, days.moment(ago, hour), by));
        }

        One sent(String body, String paper, int ago) {
            return council(PetitionEvent.PETITION_SENT, PetitionInput.to(bodies.of(body), paper, null), ago);
        }

        /// Received, and given to a unit.
        One assigned(String body, String unit, int ago) {
            return desk(body, PetitionEvent.PETITION_RECEIVED, PetitionInput.NOTHING, ago)
                    .desk(
                            body,
                            PetitionEvent.PETITION_ASSIGNED,
                            PetitionInput.unit(bodies.of(unit), List.of()),
                            ago - 1);
        }

        One prepared(String unit, AnswerText text, int ago, One... others) {
            var by = Dealings.person(bodies, unit, Role.SPECIALIST);
            var group = new ArrayList<Seen>();
            group.add(new Seen(id, version(by)));
            for (var other : others) {
                group.add(new Seen(other.id, other.version(by)));
            }
            return succeed(petitions.prepare(group, text, days.moment(ago, 11), by));
        }

        /// Prepared by the unit, approved and sent by the committee.
        One answered(String unit, AnswerText text, String paper, int ago, One... others) {
            return prepared(unit, text, ago + 1, others)
                    .head("UBND", PetitionEvent.ANSWER_APPROVED, PetitionInput.NOTHING, ago)
                    .head("UBND", PetitionEvent.ANSWER_SENT, PetitionInput.proved("", paper), ago);
        }

        One closed(int ago) {
            var told = PetitionInput.told(days.day(ago + 1), "Hội nghị tiếp xúc cử tri và trang công khai của tỉnh");
            return council(PetitionEvent.PETITION_CLOSED, told, ago);
        }

        One corrected(AnswerText text, String paper, String reason, int ago) {
            var by = Dealings.person(bodies, "UBND", Role.LEADER);
            return succeed(petitions.correct(id, version(by), text, paper, reason, days.moment(ago, 16), by));
        }

        One raisedBefore(One earlier) {
            var by = office(bodies);
            return succeed(relations.relate(id, version(by), earlier.id, true, by));
        }

        /// Proposed by the office, let through by the chair.
        One shown(String summary, int ago) {
            var office = office(bodies);
            var chair = Dealings.person(bodies, "HDND", Role.LEADER);
            return succeed(publications.propose(id, version(office), summary, days.moment(ago, 16), office))
                    .succeed(publications.publish(id, version(chair), days.moment(ago, 17), chair));
        }

        /// The letter of the answer beside it: brought by the unit, let out by the office of the council.
        One withLetter(String unit, String name, List<String> lines) {
            var brings = Dealings.person(bodies, unit, Role.SPECIALIST);
            papers.letOut(new PublicFiles.Place(PublicKind.PETITION, id.value()), name, lines, brings, office(bodies));
            return this;
        }

        /// The one promise that is open.
        PetitionInput promise(@Nullable LocalDate day, String why) {
            var open = sheets.need(id, office(bodies)).promises().stream()
                    .filter(each -> each.isOpen())
                    .findFirst()
                    .orElseThrow();
            return PetitionInput.promise(open.id(), day, why);
        }

        private int version(Actor by) {
            return sheets.version(id, by);
        }

        private One succeed(Optional<Refusal> refusal) {
            refusal.ifPresent(why -> {
                throw new IllegalStateException("petition " + id + ": " + why);
            });
            return this;
        }
    }
}
