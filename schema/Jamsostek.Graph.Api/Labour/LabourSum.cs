using Jamsostek.Graph.Analytics.Labour;
using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Api.Labour;

/// <summary>The labour measures of several regions taken together.</summary>
/// <param name="total">Their sums.</param>
/// <param name="kabupaten">How many kabupaten and kota they have.</param>
internal sealed class LabourSum(LabourTotal total, int kabupaten) : LabourFigures
{
    /// <inheritdoc/>
    public override int Year => total.Year;

    /// <inheritdoc/>
    public override int Kabupaten => kabupaten;

    /// <inheritdoc/>
    public override long? Value(LabourMeasure measure) => total.Value(measure);

    /// <inheritdoc/>
    public override double? Rate(LabourRate rate) => total.Rate(rate);

    /// <inheritdoc/>
    public override int Rows(LabourMeasure measure) => total.Rows(measure);
}
