package vn.phoihop;

import java.io.PrintStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import picocli.CommandLine.Command;
import vn.phoihop.operations.Sentences;

/// `phoihop help`: the words the program understands. Modules bring their own commands; each says what it does under
/// `<module>.command.<word>`.
final class Help {

    private Help() {}

    static int asked() {
        print(System.out);
        return 0;
    }

    static int unknown(String word) {
        System.err.println("phoihop: " + Sentences.ofTheTerminal().say("operations.usage.unknown", word));
        print(System.err);
        return 2;
    }

    /// The words of the modules' commands, and for each the key of what it does.
    static Map<String, String> words() {
        var words = new TreeMap<String, String>();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        for (var found : scanner.findCandidateComponents("vn.phoihop")) {
            if (found instanceof AnnotatedBeanDefinition definition) {
                var type = definition.getMetadata();
                var word = word(type);
                words.put(word, module(type) + ".command." + word);
            }
        }
        return words;
    }

    private static void print(PrintStream out) {
        var sentences = Sentences.ofTheTerminal();
        out.println(sentences.say("operations.help.head"));
        var words = new TreeMap<>(words());
        words.put("read", "operations.command.read");
        words.put("due", "operations.command.due");
        words.put("triage", "operations.command.triage");
        words.put("bench", "operations.command.bench");
        words.put("help", "operations.command.help");
        line(out, "serve", sentences.say("operations.command.serve"));
        words.forEach((word, key) -> line(out, word, sentences.find(key).orElse("")));
        out.println();
        out.println(sentences.say("operations.help.options"));
    }

    private static void line(PrintStream out, String word, String sentence) {
        out.println("  " + word + " ".repeat(Math.max(1, 10 - word.length())) + sentence);
    }

    private static String word(AnnotationMetadata type) {
        var attributes = Objects.requireNonNull(type.getAnnotationAttributes(Command.class.getName()));
        return String.valueOf(attributes.get("name"));
    }

    private static String module(AnnotationMetadata type) {
        return type.getClassName().split("\\.", -1)[2];
    }
}
