/** The inputs of our benchmarks as files, so that other programs can be measured on the same. */
package io.ficklestream.benchmarks.exchange;
