package io.ficklestream.seed.config;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import java.util.OptionalDouble;

/** Unset values are those of {@link io.ficklestream.vision.seeding.SeedParameters#defaults()}, where they are explained. */
public interface RuleConfig {

    @Positive
    @DecimalMax("1")
    OptionalDouble foregroundHits();

    @DecimalMin("0")
    @DecimalMax("1")
    OptionalDouble backgroundScore();
}
