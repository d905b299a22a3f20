package vn.phoihop.concerns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.concerns.triage.Assessment;
import vn.phoihop.concerns.triage.Gate;
import vn.phoihop.concerns.triage.Profile;
import vn.phoihop.concerns.triage.Rubric;
import vn.phoihop.shared.LineCommand;
import vn.phoihop.shared.LineCommand.Form;
import vn.phoihop.shared.LineCommand.Streams;
import vn.phoihop.shared.TerminalWords;

/// `phoihop triage H P U V D T`: the level of a profile by the proposed rubric and why; no database.
public final class TriageCommand {

    private TriageCommand() {}

    /// Runs the command on the words that follow `triage`; gives its exit code.
    public static int run(String... args) {
        return run(Streams.ofTheTerminal(), args);
    }

    static int run(Streams streams, String... args) {
        var words = TerminalWords.of("concerns", streams.environment());
        return LineCommand.run(new Rater(words), Set.of(), streams, args);
    }

    private record Rater(TerminalWords words) implements LineCommand.Oracle {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        @Override
        public Optional<String> answer(List<String> profile, List<String> flags, Form form) {
            return Profile.read(profile).map(Rubric.proposed()::assess).map(assessment -> switch (form) {
                case TEXT -> words.say(assessment.why()) + "\n" + figures(assessment);
                case LINE -> assessment.level() + " " + words.say(assessment.why());
                case JSON -> json(assessment);
            });
        }

        private String figures(Assessment assessment) {
            var gates = assessment.gates().isEmpty()
                    ? words.say("concerns.triage.no_gate")
                    : String.join(
                            ", ", assessment.gates().stream().map(Gate::name).toList());
            return assessment.score() == assessment.highScore()
                    ? words.say("concerns.triage.figures", assessment.score(), gates)
                    : words.say("concerns.triage.figures.range", assessment.score(), assessment.highScore(), gates);
        }

        private String json(Assessment assessment) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("level", assessment.level());
            answer.put("low", assessment.low());
            answer.put("high", assessment.high());
            answer.put("score", assessment.score());
            answer.put("scoreHigh", assessment.highScore());
            answer.put("gates", assessment.gates().stream().map(Gate::name).toList());
            answer.put("why", words.say(assessment.why()));
            return JSON.writeValueAsString(answer);
        }

        @Override
        public String usage() {
            return words.say("concerns.triage.usage");
        }

        @Override
        public String notUnderstood(String asked) {
            return words.say("concerns.triage.not_understood", asked);
        }

        @Override
        public String error(String sentence) {
            return JSON.writeValueAsString(Map.of("error", sentence));
        }
    }
}
