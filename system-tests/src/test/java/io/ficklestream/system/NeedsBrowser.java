package io.ficklestream.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test class, and says so, where there is no browser to look with. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Present.class)
@interface NeedsBrowser {

    /** Chromium where Debian installs it, or where the environment says. */
    final class Present implements ExecutionCondition {

        static Path chromium() {
            return Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
        }

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Files.isExecutable(chromium())
                    ? ConditionEvaluationResult.enabled("there is a browser")
                    : ConditionEvaluationResult.disabled("no browser at " + chromium()
                            + "; on Debian 'apt-get install chromium' brings one, elsewhere set CHROMIUM");
        }
    }
}
