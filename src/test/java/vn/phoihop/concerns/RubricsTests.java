package vn.phoihop.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.concerns.RubricVersion.Standing;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.concerns.triage.Profile;
import vn.phoihop.concerns.triage.Rubric;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@Transactional
@DisplayName("A version of the rubric")
class RubricsTests extends ConcernCase {

    @Autowired
    Rubrics rubrics;

    /// Harm weighs more, and H3 is called otherwise.
    private Rubric stricter() {
        var inForce = rubrics.inForce();
        var weights = new EnumMap<Criterion, Integer>(inForce.weights());
        weights.put(Criterion.H, 60);
        return new Rubric(
                inForce.version() + 1,
                weights,
                inForce.thresholds(),
                inForce.gates(),
                Map.of("H3", "mất nhà, mất kế sinh nhai"));
    }

    Person coordinator;

    @BeforeEach
    void somebodyWhoCoordinates() {
        coordinator = desk.colleague(Role.COORDINATOR);
    }

    private int proposed() {
        assertThat(rubrics.propose(stricter(), "Thiệt hại nặng chưa được coi trọng", coordinator.actor()))
                .isEmpty();
        return rubrics.all().getFirst().version().number();
    }

    private Optional<Refusal> confirm(int number, String decision, Person who) {
        return rubrics.confirm(number, decision, LocalDate.of(2026, 11, 9), who.actor());
    }

    @Test
    void isTriedOnWhatWasRatedBeforeAnotherOrganisationPutsItInForce() {
        receive();
        triage(opened, Profile.of(2, 1, 0, 0, 0, 0));
        assertThat(line(opened).level()).isEqualTo(1);
        var number = proposed();

        assertThat(confirm(number, "QĐ 15/QĐ-UBND", chief)).contains(Refusal.NOT_TRIED);
        assertThat(rubrics.tryOut(number, chief.actor())).contains(Refusal.NOT_YOURS);
        assertThat(rubrics.tryOut(number, coordinator.actor())).isEmpty();
        assertThat(confirm(number, "QĐ 15/QĐ-UBND", head)).contains(Refusal.SAME_PERSON);
        assertThat(confirm(number, " ", chief)).contains(Refusal.DECISION_MISSING);
        assertThat(confirm(number, "QĐ 15/QĐ-UBND", lead)).contains(Refusal.NOT_YOURS);
        assertThat(rubrics.inForce().version()).isLessThan(number);
        assertThat(confirm(number, "QĐ 15/QĐ-UBND", chief)).isEmpty();

        assertThat(rubrics.inForce().version()).isEqualTo(number);
        var sheet = rubrics.need(number, desk.actor());
        assertThat(sheet.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(sheet.version().confirmer()).isEqualTo(chief.actor().name());
        assertThat(sheet.version().decision()).isEqualTo("QĐ 15/QĐ-UBND");
        assertThat(rubrics.all().get(1).standing()).isEqualTo(Standing.PAST);
    }

    @Test
    void saysWhatItWouldChangeAndChangesNothing() {
        receive();
        triage(opened, Profile.of(2, 1, 0, 0, 0, 0));
        var before = opened;
        receive("Mất điện", "Hai giờ");
        triage(opened, Profile.of(0, 0, 0, 0, 0, 0));
        var number = proposed();
        rubrics.tryOut(number, coordinator.actor());

        var sheet = rubrics.need(number, desk.actor());

        assertThat(sheet.trial().stream()
                        .filter(change -> change.isOpen() && change.from() == 1 && change.to() == 2)
                        .mapToInt(Rubrics.Change::concerns)
                        .sum())
                .isPositive();
        assertThat(sheet.changed()).isLessThan(sheet.tried());
        assertThat(sheet.examples())
                .extracting(each -> each.concern().id())
                .contains(before.toString())
                .doesNotContain(opened.toString());
        assertThat(line(before).level()).isEqualTo(1);
        var stranger = offices.aSpecialistOf("Sở Y tế");
        assertThat(rubrics.need(number, stranger.actor()).examples())
                .extracting(each -> each.concern().id())
                .doesNotContain(before.toString());
    }

    @Test
    void leavesEarlierRatingsInTheirOwnVersionAndWords() {
        receive();
        triage(opened, Profile.of(3, 1, 1, 1, 3, 0));
        var old = opened;
        var number = proposed();
        rubrics.tryOut(number, coordinator.actor());
        confirm(number, "QĐ 15/QĐ-UBND", chief);
        receive("Sạt lở ven sông", "Mười hộ");
        triage(opened, Profile.of(3, 1, 1, 1, 3, 0));

        var first = java.util.Objects.requireNonNull(sheet(old).rated());
        var later = java.util.Objects.requireNonNull(sheet(opened).rated());
        assertThat(first.rubric().version()).isLessThan(number);
        assertThat(later.rubric().version()).isEqualTo(number);
        assertThat(first.score()).isEqualTo(170);
        assertThat(later.score()).isEqualTo(260);
        assertThat(first.why().in((key, parts) -> key + List.of(parts))).contains("concerns.triage.anchor.H3");
        assertThat(later.why().in((key, parts) -> key + List.of(parts))).contains("mất nhà, mất kế sinh nhai");
    }

    @Test
    void isProposedOneAtATimeWithAReasonAndSomethingNew() {
        assertThat(rubrics.propose(stricter(), " ", coordinator.actor())).contains(Refusal.REASON_MISSING);
        assertThat(rubrics.propose(stricter(), "Vì sao", desk.actor())).contains(Refusal.NOT_YOURS);
        assertThat(rubrics.propose(rubrics.inForce(), "Vì sao", coordinator.actor()))
                .contains(Refusal.NOTHING_CHANGED);
        var number = proposed();
        assertThat(rubrics.propose(stricter(), "Lần nữa", coordinator.actor())).contains(Refusal.ALREADY_PROPOSED);

        assertThat(rubrics.drop(number, coordinator.actor())).isEmpty();
        assertThat(rubrics.need(number, desk.actor()).standing()).isEqualTo(Standing.DROPPED);
        assertThat(Set.of(proposed())).doesNotContain(number);
    }
}
