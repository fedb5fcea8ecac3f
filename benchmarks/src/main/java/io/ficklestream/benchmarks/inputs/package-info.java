/** What kernels are measured on: made from fixed seeds, so that every run and every machine measures the same. */
package io.ficklestream.benchmarks.inputs;
