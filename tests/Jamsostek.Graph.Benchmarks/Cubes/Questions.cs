using System.Globalization;
using Jamsostek.Graph.Benchmarks.Data;

namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>The questions with the variables that take turns, and the documents that ask them over HTTP.</summary>
internal static class Questions
{
    /// <summary>The most rows of one page over HTTP.</summary>
    public const int PageSize = 1_000;

    private const int Variations = 240;

    public static IReadOnlyList<QuestionKind> Kinds { get; } = Enum.GetValues<QuestionKind>();

    public static string Title(QuestionKind kind) => kind switch
    {
        QuestionKind.Q1 => "coverage by province, one month",
        QuestionKind.Q2 => "kabupaten × segment × month, 12 months, island filter, having, by gap, top 20",
        QuestionKind.Q3 => "the country's months by segment",
        QuestionKind.Q4 => "agencies of a province under 40 %, page of 50 with parents",
        QuestionKind.Q5 => "quarter > province > kabupaten with sums",
        _ => "every month by segment and province",
    };

    /// <summary>The rows that a page of a question has, in process and over HTTP alike; all where it is not named here.</summary>
    public static int Page(QuestionKind kind, int otherwise) => kind switch
    {
        QuestionKind.Q2 => 20,
        QuestionKind.Q4 => 50,
        _ => otherwise,
    };

    /// <summary>A question again and again, its variables differing.</summary>
    public static Question[] Of(QuestionKind kind, DataScale scale) => [.. Enumerable.Range(0, Variations).Select(turn => kind switch
    {
        QuestionKind.Q1 => Single(kind, turn, scale.Months, 0),
        QuestionKind.Q2 => new Question(kind, turn % (scale.Months - 11), (turn % (scale.Months - 11)) + 11, turn % 7),
        QuestionKind.Q4 => Single(kind, turn, scale.AgencyMonths, turn % GeneratedRecord.Provinces),
        QuestionKind.Q5 => new Question(kind, 12 * (turn % (scale.Months / 12)), (12 * (turn % (scale.Months / 12))) + 11, 0),
        // A month more or less, so that no two requests in a row are alike and all take about as long.
        _ => new Question(kind, turn % 12, scale.Months - 1 - (turn / 12 % 12), 0),
    })];

    /// <summary>The GraphQL document of a question.</summary>
    public static string Document(QuestionKind kind) => kind switch
    {
        QuestionKind.Q1 =>
            """
            query($from: YearMonth!) { coverage(groupBy: [PROVINCE], scope: { during: { month: $from } }, first: 1000) {
              totalCount nodes { province { code name } eligibleWorkers coveredWorkers coverageRate } } }
            """,
        QuestionKind.Q2 =>
            """
            query($from: YearMonth!, $to: YearMonth!, $island: String!) { coverage(groupBy: [KABUPATEN, SEGMENT, PERIOD], scope: { during: { between: { from: $from, to: $to } }, where: { islandGroup: { eq: $island } } },
              having: { coverageRate: { lt: 0.5 } }, order: [{ uncoveredWorkers: DESC }], first: 20) {
              totalCount nodes { kabupaten { code name } segment period { label } uncoveredWorkers coveredWorkers coverageRate } } }
            """,
        QuestionKind.Q3 =>
            """
            query($from: YearMonth!, $to: YearMonth!) { coverage(groupBy: [PERIOD, SEGMENT], grain: MONTH, scope: { during: { between: { from: $from, to: $to } } }, first: 1000) {
              totalCount nodes { period { label } segment coveredWorkers coverageRate } } }
            """,
        QuestionKind.Q4 =>
            """
            query($from: YearMonth!, $province: String!) { compliance(groupBy: [AGENCY], scope: { during: { month: $from }, basis: [SYNTHETIC], where: { province: { code: { eq: $province } } } },
              having: { enrolmentRate: { lt: 0.4 } }, first: 50) {
              totalCount nodes { agency { code name } kabupaten { code name } province { code name } nonAsnWorkers enrolledWorkers enrolmentRate } } }
            """,
        QuestionKind.Q5 =>
            """
            query($from: YearMonth!, $to: YearMonth!) { coverage(groupBy: [PERIOD, PROVINCE, KABUPATEN], grain: QUARTER, scope: { during: { between: { from: $from, to: $to } } }, rollup: ROLLUP, first: 1000) {
              totalCount nodes { period { label } province { code } kabupaten { code } coveredWorkers coverageRate } } }
            """,
        _ =>
            """
            query($from: YearMonth!, $to: YearMonth!) { coverage(groupBy: [PERIOD, SEGMENT, PROVINCE], grain: MONTH, scope: { during: { between: { from: $from, to: $to } } }, first: 1000) {
              totalCount nodes { period { label } segment province { code } coveredWorkers coverageRate } } }
            """,
    };

    /// <summary>The variables of a question as JSON.</summary>
    public static string Variables(Question question)
    {
        var (from, to) = (GeneratedRecord.First + question.From, GeneratedRecord.First + question.To);
        return question.Kind switch
        {
            QuestionKind.Q1 => $$"""{"from":"{{from}}"}""",
            QuestionKind.Q2 => $$"""{"from":"{{from}}","to":"{{to}}","island":"{{GeneratedRecord.IslandOf(question.Place)}}"}""",
            QuestionKind.Q4 => $$"""{"from":"{{from}}","province":"{{GeneratedRecord.ProvinceCode(question.Place)}}"}""",
            _ => $$"""{"from":"{{from}}","to":"{{to}}"}""",
        };
    }

    /// <summary>The query string that asks the hand-written endpoints.</summary>
    public static string QueryString(Question question) =>
        string.Create(CultureInfo.InvariantCulture, $"from={question.From}&to={question.To}&place={question.Place}");

    private static Question Single(QuestionKind kind, int turn, int months, int place) => new(kind, turn % months, turn % months, place);
}
