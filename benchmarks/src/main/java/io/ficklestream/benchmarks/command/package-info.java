/** The {@code ficklestream bench} command. */
package io.ficklestream.benchmarks.command;
