package vn.phoihop;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;
import vn.phoihop.indicators.bench.FiguresBench;
import vn.phoihop.operations.Sentences;
import vn.phoihop.operations.database.Purpose;

/// `phoihop bench figures [COMMUNES]`: measures on a database of its own, which is gone afterwards.
final class Bench {

    private static final int COUNTRY = 3_321;

    private Bench() {}

    static int run(List<String> words) throws IOException {
        if (words.isEmpty()
                || !words.getFirst().equals("figures")
                || !words.stream().skip(1).allMatch(word -> word.matches("\\d{1,5}"))) {
            System.err.println("phoihop: " + Sentences.ofTheTerminal().say("operations.usage.bench"));
            return 2;
        }
        var communes = words.size() > 1 ? Integer.parseInt(words.get(1)) : COUNTRY;
        var folder = Files.createTempDirectory("phoihop-bench");
        var options = new ArrayList<>(List.of("--port", "0", "--data", folder.toString(), "--empty"));
        try {
            var context = new Start(Options.split(options.toArray(String[]::new)), Purpose.SERVE)
                    .of(new SpringApplicationBuilder(PhoiHop.class));
            if (context.isEmpty()) {
                return 1;
            }
            try (var application = context.get()) {
                new FiguresBench(application, communes, System.out).run();
                return 0;
            }
        } catch (Exception e) {
            System.err.println("phoihop bench: " + e);
            return 1;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
