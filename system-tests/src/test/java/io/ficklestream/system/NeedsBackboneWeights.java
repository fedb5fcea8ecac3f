package io.ficklestream.system;

import io.ficklestream.networks.backbone.BackboneFiles;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test class, and says so, where the backbone's weights have not been fetched. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBackboneWeights.Present.class)
@interface NeedsBackboneWeights {

    /** The user's cache folder, where the weights are. */
    final class Present implements ExecutionCondition {

        static BackboneFiles files() {
            return BackboneFiles.in(BackboneFiles.defaultCache().toAbsolutePath());
        }

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return files().present()
                    ? ConditionEvaluationResult.enabled("the weights are there")
                    : ConditionEvaluationResult.disabled(
                            "no ResNet-50 weights in " + files().cache() + "; run './ficklestream fetch-weights'");
        }
    }
}
