/**
 * FickleNet's extraction as the paper computes it, to compare with the product's closed form. Both forms are written to be
 * fast in what they do: flat arrays, inner loops that the JIT compiler turns into vector instructions, no allocation for a
 * selection.
 */
package io.ficklestream.benchmarks.paper;
