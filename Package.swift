// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is built by the same rules: all warnings are errors, unsafe code is
/// marked, and imports say who may see them.
let rules: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableExperimentalFeature("Lifetimes"),
  .treatAllWarnings(as: .error),
]

/// The released command and the measurements are linked with archives, at fixed addresses, by the linker scripts in `Sources/Archives`,
/// which stand before the shared libraries: a search on the index of `Corpus` takes 7.0 instead of 9.0 ms of
/// processor time (`perf stat -r 10 .build/release/tidings search 'accord militaire Maroc'`).
let archives: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-L", Context.packageDirectory + "/Sources/Archives", "-Xclang-linker", "-static-libgcc",
      "-Xclang-linker", "-no-pie",
    ], .when(configuration: .release))
]

let package = Package(
  name: "tidings",
  products: [
    .executable(name: "tidings", targets: ["tidings"]),
    .library(name: "Tidings", targets: ["Tidings"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // Floor 0: the system's libraries under their own names.
    .systemLibrary(name: "CICU", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CJansson", providers: [.apt(["libjansson-dev"])]),
    .target(name: "CCLD2"),
    .systemLibrary(name: "CChecksum"),
    .systemLibrary(name: "CVector"),

    // Floor 1: bytes, and ICU as Swift values.
    .target(name: "Bytes", dependencies: ["CChecksum", "CVector"], swiftSettings: rules),
    .target(name: "ICU", dependencies: ["CICU"], swiftSettings: rules),
    .target(name: "Letters", swiftSettings: rules),

    // Floor 2: what a word is, and where its postings lie.
    .target(
      name: "Text", dependencies: ["ICU", "Letters", "CCLD2", "CStemmer", "CVector"], swiftSettings: rules,
      plugins: ["LexiconPlugin"]),
    .target(name: "Postings", dependencies: ["Bytes", "CVector", "CZstd"], swiftSettings: rules),

    // Floor 3: language-neutral terms, writing an index, asking it.
    .target(name: "Lexicon", dependencies: ["CStemmer"], swiftSettings: rules),
    .executableTarget(name: "LexiconCompiler", dependencies: ["Letters", "Lexicon"], swiftSettings: rules),
    .plugin(
      name: "LexiconPlugin", capability: .buildTool(), dependencies: ["LexiconCompiler"],
      path: "Sources/LexiconPlugin"),
    .target(
      name: "Signature", dependencies: ["ICU", "Text", "Lexicon"], swiftSettings: rules,
      plugins: ["LexiconPlugin"]),
    .target(name: "Indexer", dependencies: ["Bytes", "Postings"], swiftSettings: rules),
    .target(name: "Query", dependencies: ["Bytes", "CVector", "Postings", "Text"], swiftSettings: rules),

    // Floor 4: the same event in two languages; articles out of files and streams.
    .target(
      name: "Events", dependencies: ["Bytes", "Postings", "Query", "Signature", "Text"],
      swiftSettings: rules),
    .target(name: "Ingest", dependencies: ["ICU", "Text", "CJansson"], swiftSettings: rules),

    // Floor 5: the library's face.
    .target(
      name: "Tidings",
      dependencies: [
        "Bytes", "ICU", "Text", "Postings", "Signature", "Indexer", "Query", "Events", "Ingest",
      ],
      swiftSettings: rules),

    // Floor 6: the command, and the measurements.
    .executableTarget(
      name: "tidings",
      dependencies: [
        "Tidings", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: rules, linkerSettings: archives),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Bytes", "CJansson", "Events", "ICU", "Indexer", "Ingest", "Postings", "Query", "Signature", "Text",
        "Tidings",
      ],
      swiftSettings: rules, linkerSettings: archives),

    .target(name: "TestSupport", dependencies: ["Bytes"], path: "Tests/Support", swiftSettings: rules),
    .testTarget(name: "BytesTests", dependencies: ["Bytes", "TestSupport"], swiftSettings: rules),
    .testTarget(name: "ICUTests", dependencies: ["ICU", "TestSupport"], swiftSettings: rules),
    .testTarget(
      name: "TextTests", dependencies: ["Text", "Letters", "ICU", "TestSupport"], swiftSettings: rules),
    .testTarget(
      name: "PostingsTests", dependencies: ["Postings", "Indexer", "Bytes", "TestSupport"],
      exclude: ["Golden"], swiftSettings: rules),
    .testTarget(
      name: "IndexerTests", dependencies: ["Indexer", "Postings", "Bytes", "TestSupport"],
      swiftSettings: rules),
    .testTarget(
      name: "QueryTests", dependencies: ["Query", "Indexer", "Postings", "Text", "Bytes", "TestSupport"],
      swiftSettings: rules),
    .testTarget(
      name: "SignatureTests", dependencies: ["Signature", "Lexicon", "Text", "ICU", "TestSupport"],
      swiftSettings: rules),
    .testTarget(
      name: "EventsTests", dependencies: ["Events", "Signature", "Tidings", "TestSupport"],
      exclude: ["Stories"],
      swiftSettings: rules),
    .testTarget(
      name: "IngestTests", dependencies: ["Ingest", "Text", "TestSupport"], swiftSettings: rules),
    .testTarget(
      name: "CommandTests", dependencies: ["tidings", "Tidings", "TestSupport"],
      swiftSettings: rules),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"], swiftSettings: rules),
  ]
)
