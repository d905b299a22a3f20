package vn.phoihop.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/// A mail server that answers as it is told to, for what a well-behaved one never does.
final class MoodyServer implements AutoCloseable {

    /// What it does with the next letters.
    enum Mood {
        /// Takes them.
        KIND,
        /// Says that nobody takes mail there.
        NOBODY,
        /// Says that it will not pass mail on for us.
        NO_RELAY,
        /// Asks to come again later.
        LATER,
        /// Takes the letter and is cut off before it can say so.
        CUT_OFF
    }

    private final ServerSocket door;
    private final AtomicReference<Mood> mood = new AtomicReference<>(Mood.KIND);
    private final List<String> letters = new CopyOnWriteArrayList<>();

    MoodyServer() {
        try {
            door = new ServerSocket(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::answer);
    }

    int port() {
        return door.getLocalPort();
    }

    void is(Mood wanted) {
        mood.set(wanted);
    }

    /// Every letter it ever had in full, whatever it answered.
    List<String> letters() {
        return letters;
    }

    private void answer() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                speak(caller);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private void speak(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var out = caller.getOutputStream();
        say(out, "220 moody");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) {
                say(out, recipient());
            } else if (line.equals("DATA")) {
                say(out, "354 go on");
                letters.add(letter(in));
                if (mood.get() == Mood.CUT_OFF) {
                    return;
                }
                say(out, "250 taken");
            } else if (line.equals("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 yes");
            }
        }
    }

    private String recipient() {
        return switch (mood.get()) {
            case NOBODY -> "550 5.1.1 no such mailbox";
            case NO_RELAY -> "550 5.7.1 relaying denied";
            case LATER -> "451 4.3.0 try again later";
            case KIND, CUT_OFF -> "250 yes";
        };
    }

    private static String letter(BufferedReader in) throws IOException {
        var letter = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
