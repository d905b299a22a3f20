package vn.phoihop;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.phoihop.concerns.bench.ConcernsBench;
import vn.phoihop.indicators.bench.FiguresBench;
import vn.phoihop.operations.Sentences;
import vn.phoihop.operations.database.Purpose;
import vn.phoihop.publicsite.bench.PublicBench;
import vn.phoihop.reports.bench.ReportBench;

/// `phoihop bench figures [COMMUNES]`, `bench report`, `bench public [ENTRIES]`, `bench concerns [CONCERNS]`: measures
/// on a database of its own, which is gone afterwards.
final class Bench {

    private static final int COUNTRY = 3_321;
    private static final int MILLION = 1_000_000;

    private Bench() {}

    static int run(List<String> words) throws IOException {
        if (words.isEmpty()
                || !List.of("figures", "report", "public", "concerns").contains(words.getFirst())
                || !words.stream().skip(1).allMatch(word -> word.matches("\\d{1,7}"))) {
            System.err.println("phoihop: " + Sentences.ofTheTerminal().say("operations.usage.bench"));
            return 2;
        }
        var what = words.getFirst();
        var many = words.size() > 1 ? Integer.parseInt(words.get(1)) : what.equals("figures") ? COUNTRY : MILLION;
        var folder = Files.createTempDirectory("phoihop-bench");
        var options = new ArrayList<>(List.of("--port", "0", "--data", folder.toString(), "--empty"));
        System.setProperty("phoihop.public.per-minute", "0");
        try {
            var context = new Start(Options.split(options.toArray(String[]::new)), Purpose.SERVE)
                    .of(new SpringApplicationBuilder(PhoiHop.class));
            if (context.isEmpty()) {
                return 1;
            }
            try (var application = context.get()) {
                run(application, words.getFirst(), many);
                return 0;
            }
        } catch (Exception e) {
            System.err.println("phoihop bench: " + e);
            return 1;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void run(ApplicationContext application, String what, int many) throws Exception {
        switch (what) {
            case "public" -> new PublicBench(application, many, System.out).run();
            case "report" -> new ReportBench(application, System.out).run();
            case "concerns" -> new ConcernsBench(application, many, System.out).run();
            default -> new FiguresBench(application, many, System.out).run();
        }
    }
}
