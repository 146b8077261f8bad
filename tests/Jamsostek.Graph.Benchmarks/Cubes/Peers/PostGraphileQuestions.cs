using Jamsostek.Graph.Benchmarks.Data;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>
/// The six questions as PostGraphile can be asked them. Groups have sums, of which a client makes the rates; they cannot be paged or ordered, so where the product answers with a page
/// of groups, a view has a row for each. Of the forms that give a client what it needs these are the fastest that were found; the README says what they leave to it.
/// </summary>
internal static class PostGraphileQuestions
{
    private const string Months = "month: { greaterThanOrEqualTo: $from, lessThanOrEqualTo: $to }";

    private const string Quarters = "quarter: { greaterThanOrEqualTo: $from, lessThanOrEqualTo: $to }";

    /// <summary>The GraphQL document of a question.</summary>
    public static string Document(QuestionKind kind) => kind switch
    {
        QuestionKind.Q1 =>
            """
            query($from: Date!) { allCoverages(condition: { month: $from }) { groupedAggregates(groupBy: [PROVINCE_CODE, PROVINCE_NAME]) { keys sum { eligible covered } } } }
            """,
        QuestionKind.Q2 =>
            $$"""
            query($from: Date!, $to: Date!, $island: String!) {
              allCoverages(filter: { island: { equalTo: $island }, {{Months}}, coverageRate: { lessThan: 0.5 } }, orderBy: [UNCOVERED_DESC], first: 20) {
                totalCount nodes { kabupatenByKabupatenCode { code name } segment month uncovered covered coverageRate } } }
            """,
        QuestionKind.Q3 =>
            $$"""
            query($from: Date!, $to: Date!) { allCoverages(filter: { {{Months}} }) { groupedAggregates(groupBy: [MONTH, SEGMENT]) { keys sum { covered eligible } } } }
            """,
        QuestionKind.Q4 =>
            """
            query($from: Date!, $province: String!) {
              allAgencyMonths(filter: { month: { equalTo: $from }, provinceCode: { equalTo: $province }, enrolmentRate: { lessThan: 0.4 } }, first: 50) {
                totalCount nodes { agencyByAgencyCode { code name kabupatenByKabupatenCode { code name } } provinceByProvinceCode { code name } nonAsn enrolled enrolmentRate } } }
            """,
        QuestionKind.Q5 =>
            $$"""
            query($from: Date!, $to: Date!) {
              allKabupatenQuarters(filter: { {{Quarters}} }, first: 1000) { totalCount nodes { quarter provinceCode kabupatenCode covered coverageRate } }
              allCoverages(filter: { {{Quarters}} }) {
                provinces: groupedAggregates(groupBy: [QUARTER, PROVINCE_CODE]) { keys sum { covered eligible } }
                country: groupedAggregates(groupBy: [QUARTER]) { keys sum { covered eligible } } } }
            """,
        _ =>
            $$"""
            query($from: Date!, $to: Date!) {
              allSegmentProvinceMonths(filter: { {{Months}} }, first: 1000) { totalCount nodes { month segment provinceCode covered coverageRate } } }
            """,
    };

    /// <summary>The variables of a question as JSON.</summary>
    public static string Variables(Question question)
    {
        var (from, to) = (PostgresFiles.Date(question.From), PostgresFiles.Date(question.To));
        return question.Kind switch
        {
            QuestionKind.Q1 => $$"""{"from":"{{from}}"}""",
            QuestionKind.Q2 => $$"""{"from":"{{from}}","to":"{{to}}","island":"{{GeneratedRecord.IslandOf(question.Place)}}"}""",
            QuestionKind.Q4 => $$"""{"from":"{{from}}","province":"{{GeneratedRecord.ProvinceCode(question.Place)}}"}""",
            // Quarters go by their first months.
            QuestionKind.Q5 => $$"""{"from":"{{from}}","to":"{{PostgresFiles.Date(question.To - 2)}}"}""",
            _ => $$"""{"from":"{{from}}","to":"{{to}}"}""",
        };
    }
}
