package io.ficklestream.testkit.layering.broken.contracts;

import io.ficklestream.testkit.layering.broken.vision.KnowsContracts;

/** Breaks the rule that contracts depend on nothing of ours. */
record KnowsVision(KnowsContracts vision) {}
