package io.ficklestream.seed.config;

import io.ficklestream.vision.seeding.SeedUpsampling;
import io.ficklestream.vision.seeding.UnarySource;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Unset values are those of {@link io.ficklestream.vision.seeding.RefinementParameters#defaults()}; its description
 * explains them.
 */
public interface RefinementConfig {

    Optional<SeedUpsampling> upsampling();

    Optional<UnarySource> unary();

    @Positive
    OptionalDouble backgroundPower();

    @Positive
    @DecimalMax(value = "1", inclusive = false)
    OptionalDouble seedCertainty();

    @DecimalMin("0")
    @DecimalMax("1")
    OptionalDouble undecidedBelow();

    @Positive
    OptionalInt workingPixels();
}
