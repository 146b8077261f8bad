namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>How a quantity varies over regions and months: standard deviations on the quantity's own scale, and a fading time.</summary>
/// <param name="Covariates">Standard deviation of the effect of one standardised covariate.</param>
/// <param name="Kanwil">Standard deviation between BPJS regional offices.</param>
/// <param name="Province">Standard deviation between provinces of one regional office.</param>
/// <param name="Kabupaten">Standard deviation between kabupaten and kota of one province.</param>
/// <param name="FadingMonths">Months after which the correlation of what provinces and kabupaten have of their own has fallen to 1/e.</param>
/// <param name="Evidence">Standard deviation of the error of a figure that is evidence only.</param>
public sealed record FieldParameters(double Covariates, double Kanwil, double Province, double Kabupaten, double FadingMonths, double Evidence);
