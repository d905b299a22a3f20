package vn.phoihop.indicators.web;

import java.util.List;
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
        String reason,
        Recording.@Nullable Refused refused) {

    private static final int MOST_LETTERS = 120;

    /// The form, area and period figures are taken into; empty while not chosen.
    public record Into(String form, String area, String period) {

        String behind(String path) {
            return form.isEmpty() ? path : path + "?form=" + form + "&area=" + area + "&period=" + period;
        }
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
