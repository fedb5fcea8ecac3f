/** Photographs for tests: drawn ones, broken ones, and the optional shared folder of real ones. */
package io.ficklestream.testkit.photograph;
