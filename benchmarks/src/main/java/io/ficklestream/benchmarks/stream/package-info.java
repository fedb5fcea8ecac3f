/** The stream, whole, against the network pass that it cannot do without: images per second of both in one run. */
package io.ficklestream.benchmarks.stream;
