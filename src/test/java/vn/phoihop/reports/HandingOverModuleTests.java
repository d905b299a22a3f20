package vn.phoihop.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.reports.Round.ASKED;
import static vn.phoihop.reports.Round.succeed;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.registry.outgoing.Approvals;
import vn.phoihop.registry.outgoing.Dispatch;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.registry.outgoing.OutgoingRefusal;
import vn.phoihop.registry.outgoing.OutgoingSheets;
import vn.phoihop.reports.Round.Asked;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, Round.class})
@DisplayName("An approved report that goes out as a document")
class HandingOverModuleTests {

    private static final Instant LATER = Instant.parse("2026-11-16T02:00:00Z");

    @Autowired
    Round round;

    @Autowired
    HandingOver handingOver;

    @Autowired
    Approvals approvals;

    @Autowired
    Dispatch dispatch;

    @Autowired
    OutgoingSheets documents;

    @Autowired
    SettableTime time;

    Asked asked;
    SubmissionId report;

    @BeforeEach
    void aReportIsApproved() {
        time.is(ASKED);
        asked = round.asked();
        report = round.report(asked, asked.first()).id();
        time.is(LATER);
        round.give(asked.first(), "VD-01", 7);
        round.written(report, asked.first());
        var approved = SubmissionEvent.SUBMISSION_APPROVED;
        succeed(round.act(
                report, approved, ActInput.because(""), LATER, asked.first().leader()));
    }

    @Test
    void isSignedAndSentWhenTheDocumentIs() {
        var document = handedOver();

        done(approvals.check(document, version(document), "", LATER, clerk().actor()));
        done(approvals.approve(document, version(document), LATER, leader().actor()));
        done(approvals.sign(document, version(document), LATER, leader().actor()));
        assertThat(state()).isEqualTo(SubmissionState.SIGNED);
        done(dispatch.numberAndIssue(document, version(document), LATER, clerk().actor()));

        var sent = round.sheet(report, asked.province().specialist()).submission();
        assertThat(sent.state()).isEqualTo(SubmissionState.SENT);
        assertThat(sent.paper().number()).isEqualTo(1);
        assertThat(sent.paper().symbol()).isEqualTo("BC-UBND");
    }

    @Test
    void isNotSignedByHandMeanwhile() {
        handedOver();

        assertThat(round.act(report, SubmissionEvent.SUBMISSION_SIGNED, ActInput.because(""), LATER, leader()))
                .contains(Refusal.GOES_OUT);
    }

    @Test
    void becomesFreeAgainWhenTheDocumentIsThrownAway() {
        var document = handedOver();

        done(approvals.discard(
                document, version(document), "Sửa lại lời", LATER, asked.first().actor()));

        assertThat(round.sheet(report, leader()).acts()).contains(SubmissionEvent.SUBMISSION_SIGNED);
    }

    private OutgoingId handedOver() {
        var version =
                round.sheet(report, asked.first().specialist()).submission().version();
        succeed(handingOver.handOver(report, version, LATER, asked.first().actor()));
        var paper = round.sheet(report, leader()).submission().paper().document();
        return new OutgoingId(UUID.fromString(Objects.requireNonNull(paper).id()));
    }

    private SubmissionState state() {
        return round.sheet(report, leader()).submission().state();
    }

    private int version(OutgoingId document) {
        return documents.need(document, leader().actor()).line().version();
    }

    private Person leader() {
        return asked.first().leader();
    }

    private Person clerk() {
        return asked.first().clerk();
    }

    private static void done(Optional<OutgoingRefusal> refused) {
        assertThat(refused).isEmpty();
    }
}
