package vn.phoihop.indicators.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Fault;
import vn.phoihop.indicators.Form;
import vn.phoihop.indicators.FormSheet;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.Recording;
import vn.phoihop.indicators.TakeOvers.Candidate;
import vn.phoihop.indicators.TakeOvers.Proposal;
import vn.phoihop.indicators.spi.FigureSource.Read;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.shell.spi.Frame;

/// The figures of a document beside the figures of a form they may be meant for.
public record TakePage(
        String id,
        Read read,
        Into into,
        List<AreaLine> choices,
        List<Form> forms,
        List<PeriodCode> periods,
        @Nullable FormSheet sheet,
        List<Proposal> proposals,
        @Nullable Tried tried) {

    private static final int MOST_LETTERS = 120;

    /// The form, area and period figures are taken into; empty while not chosen.
    public record Into(String form, String area, String period) {

        String behind(String path) {
            return form.isEmpty() ? path : path + "?form=" + form + "&area=" + area + "&period=" + period;
        }
    }

    /// What was chosen and refused: a place in the document for the number of each figure.
    record Tried(Map<Integer, Integer> chosen, String reason, Recording.Refused refused) {}

    /// Why nothing was taken over; null when nothing was tried.
    public Recording.@Nullable Refused refused() {
        return tried == null ? null : tried.refused();
    }

    /// The reason given when it was tried.
    public String reason() {
        return tried == null ? "" : tried.reason();
    }

    /// Whether this number stands chosen: as somebody chose, before that as the program proposes.
    public boolean isChosen(Proposal proposal, Candidate candidate) {
        var place = tried == null
                ? proposal.best()
                : tried.chosen().getOrDefault(proposal.figure().no(), -1);
        return candidate.place() == place;
    }

    /// Where the sentence of a figure stands.
    public String sentence(Candidate candidate) {
        return "/" + read.document().kind() + "/" + read.document().id() + "#"
                + candidate.inText().line();
    }

    /// The beginning of the sentence, for a list to choose from.
    public static String shortened(String sentence) {
        return sentence.length() <= MOST_LETTERS ? sentence : sentence.substring(0, MOST_LETTERS - 1) + "…";
    }

    /// The sentence of a fault.
    public static String say(Frame frame, Fault fault) {
        return FormPage.say(frame, fault);
    }
}
