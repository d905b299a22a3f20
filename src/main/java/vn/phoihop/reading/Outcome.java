package vn.phoihop.reading;

/// What became of one file: it was read, or it was not and there is a reason.
public sealed interface Outcome {

    /// The name of the file as given.
    String file();

    /// The file was read.
    record Read(Reading reading) implements Outcome {
        @Override
        public String file() {
            return reading.file();
        }
    }

    /// The file was not read.
    record Refused(String file, Unreadable why) implements Outcome {}
}
