package vn.phoihop;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/// What the operator set, by option, environment variable or file, for what happens before or without the application.
final class Settings {

    private Settings() {}

    static Environment of(Options options) {
        LoggingSystem.get(Settings.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        var settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(options.asProperties()));
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        return settings;
    }
}
