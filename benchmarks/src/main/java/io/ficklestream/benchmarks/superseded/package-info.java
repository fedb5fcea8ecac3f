/**
 * Kernels that the product no longer uses, as they were, to compare their successors with. One that is added here becomes
 * a constant of {@link io.ficklestream.benchmarks.kernels.SelectionImplementation} or {@link
 * io.ficklestream.benchmarks.kernels.CrfImplementation}.
 */
package io.ficklestream.benchmarks.superseded;
