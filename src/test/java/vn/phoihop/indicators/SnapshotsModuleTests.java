package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.indicators.Reporting.INSTALLATION;
import static vn.phoihop.indicators.Reporting.REFORM;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.indicators.RollUps.Question;
import vn.phoihop.indicators.Snapshot.Input;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Places;

@ModuleTest
@Import(Reporting.class)
@DisplayName("Figures that were kept")
class SnapshotsModuleTests {

    @Autowired
    Reporting reporting;

    @Autowired
    Places places;

    @Autowired
    Offices offices;

    @Autowired
    Snapshots snapshots;

    @Autowired
    RollUps rollUps;

    @Autowired
    JdbcClient jdbc;

    private Actor allSeeing(AreaId scope) {
        var committee = places.aCommitteeOf(scope);
        return new Actor(
                INSTALLATION.account(), "Người Ký", committee, INSTALLATION.roles(), new Visibility(Set.of(committee)));
    }

    @Test
    void sayWhatTheySaidAfterACorrectionAndNameWhatChanged() {
        var province = places.aProvince();
        var first = places.aCommuneOf(province);
        var second = places.aCommuneOf(province);
        var silent = places.aCommuneOf(province);
        var figure = reporting.aCount();
        var now = reporting.period("2026-M05");
        reporting.give(first, now, figure, 100);
        reporting.give(second, now, figure, 200);
        var signer = allSeeing(province);
        var question = Question.of(province, List.of(figure), now, Optional.empty());

        var id = snapshots.keep(question, "Báo cáo tháng 5", signer).orElseThrow();
        reporting.correct(first, now, figure, 150, "Đếm sót");
        reporting.give(silent, now, figure, 7);

        var kept = snapshots.need(id, signer);
        assertThat(kept.isIntact()).isTrue();
        assertThat(kept.whole().cell(figure).value()).isEqualByComparingTo("300");
        assertThat(kept.whole().cell(figure).missing()).isOne();
        assertThat(snapshots.inputs(id, figure, signer))
                .extracting(Input::value)
                .usingElementComparator((one, other) -> one.compareTo(other))
                .containsExactlyInAnyOrder(Reporting.number(100), Reporting.number(200));
        assertThat(snapshots.changes(id, signer))
                .extracting(change -> change.then() + " " + change.now())
                .containsExactlyInAnyOrder("100 150", "null 7");
        assertThat(rollUps.of(question, signer)
                        .orElseThrow()
                        .whole()
                        .cell(figure)
                        .value())
                .isEqualByComparingTo("357");
    }

    @Test
    void keepTheTreeAsItWas() {
        var province = places.aProvince();
        var one = reporting.commune(province, Places.FOUNDED, Optional.of(REFORM));
        var other = reporting.commune(province, Places.FOUNDED, Optional.of(REFORM));
        var figure = reporting.aCount();
        var before = reporting.period("2025-M05");
        reporting.give(one, before, figure, 100);
        reporting.give(other, before, figure, 200);
        var signer = allSeeing(province);
        var id = snapshots
                .keep(Question.of(province, List.of(figure), before, Optional.empty()), "Báo cáo 2025", signer)
                .orElseThrow();

        var successor = reporting.commune(province, REFORM, Optional.empty());
        reporting.merge(one, successor);
        reporting.merge(other, successor);

        var kept = snapshots.need(id, signer);
        assertThat(kept.lines())
                .extracting(line -> line.cell(figure).value())
                .usingElementComparator((left, right) -> left.compareTo(right))
                .containsExactlyInAnyOrder(Reporting.number(100), Reporting.number(200));
        assertThat(snapshots.changes(id, signer)).isEmpty();
    }

    @Test
    void cannotBeChangedAndTellWhenTheyWere() {
        var province = places.aProvince();
        var commune = places.aCommuneOf(province);
        var figure = reporting.aCount();
        var now = reporting.period("2026-M05");
        reporting.give(commune, now, figure, 5);
        var signer = allSeeing(province);
        var id = snapshots
                .keep(Question.of(province, List.of(figure), now, Optional.empty()), "Báo cáo", signer)
                .orElseThrow();

        assertThatThrownBy(() -> jdbc.sql("update indicators.kept_figure set value = 6 where keeping_id = :id")
                        .param("id", id)
                        .update())
                .hasMessageContaining("corrected, not taken away");

        forge(id);
        assertThat(snapshots.need(id, signer).isIntact()).isFalse();
    }

    /// Somebody with the keys of the database switches the guard off.
    private void forge(UUID id) {
        jdbc.sql("alter table indicators.kept_figure disable trigger user").update();
        jdbc.sql("update indicators.kept_figure set value = 6 where keeping_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("alter table indicators.kept_figure enable trigger user").update();
    }

    @Test
    void areForWhoSeesTheArea() {
        var province = places.aProvince();
        places.aCommuneOf(province);
        var figure = reporting.aCount();
        var now = reporting.period("2026-M05");
        var id = snapshots
                .keep(Question.of(province, List.of(figure), now, Optional.empty()), "Báo cáo", allSeeing(province))
                .orElseThrow();
        var stranger = offices.in(offices.establishInACommune("UBND xã khác"), Role.SPECIALIST);

        assertThatThrownBy(() -> snapshots.need(id, stranger.actor())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> snapshots.inputs(id, figure, stranger.actor())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> snapshots.changes(id, stranger.actor())).isInstanceOf(NotThere.class);
    }
}
