namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>Why nothing could be estimated: the facts do not suffice.</summary>
/// <param name="Code">Stable code: <c>ESTIMATION_NO_LABOUR</c>.</param>
/// <param name="Message">What is missing, in one sentence.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record EstimationRefusal(string Code, string Message, string Hint)
{
    internal static EstimationRefusal NoRegions { get; } = new(
        "ESTIMATION_NO_REGIONS", "The record has no kabupaten or kota under a province.", "Import regions.csv first.");

    internal static EstimationRefusal NoLabour { get; } = new(
        "ESTIMATION_NO_LABOUR", "The record has no labour force by employment status for any kabupaten or kota.", "Import labour.csv first.");

    internal static EstimationRefusal NoNationalFigures { get; } = new(
        "ESTIMATION_NO_NATIONAL_FIGURES",
        "The record has no month with a national number of active participants and its split into wage earners (PU) and others (BPU).",
        "Import participants-national.csv first.");

    internal static EstimationRefusal NoPotential { get; } = new(
        "ESTIMATION_NO_POTENTIAL", "The record has no published potential of any region.", "Import coverage-observations.csv or potential-ratios.csv first.");

    internal static EstimationRefusal NoCoverage { get; } = new(
        "ESTIMATION_NO_COVERAGE", "The record has no published coverage of any region that the estimate could be held to.", "Import coverage-observations.csv first.");

    internal static EstimationRefusal NoMonths { get; } = new(
        "ESTIMATION_NO_MONTHS", "The last month to estimate lies before the first.", "Set LastMonth to FirstMonth or later.");
}
