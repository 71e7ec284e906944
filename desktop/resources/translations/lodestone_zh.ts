<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>所有数据都留在本机。</translation>
        </message>
        <message>
            <source>The cheapest supplier mix that keeps the dependency on any country under its cap.</source>
            <translation>在对任何国家的依赖不超过上限的前提下，成本最低的供应商组合。</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>版本 {0}</translation>
        </message>
    </context>
    <context>
        <name>AcceptCard</name>
        <message>
            <source>A new book</source>
            <translation>新工作簿</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>From {0}</source>
            <translation>来自 {0}</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>写入</translation>
        </message>
        <message>
            <source>Materials and suppliers that it has already stay as they are.</source>
            <translation>其中已有的材料和供应商保持不变。</translation>
        </message>
        <message>
            <source>Number of products to build</source>
            <translation>要生产的产品数量</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Rows for the book, in one undo step: {0}.</source>
            <translation>写入工作簿的行数（可一步撤销）：{0}。</translation>
        </message>
        <message>
            <source>The number of {0} to build stays as it is in the build plan.</source>
            <translation>{0} 的生产数量保持生产计划中的值。</translation>
        </message>
        <message>
            <source>The period in which they are built</source>
            <translation>生产的期间</translation>
        </message>
        <message>
            <source>This book counts in periods; a number to build needs one.</source>
            <translation>此工作簿按期间计算；生产数量须属于某一期间。</translation>
        </message>
        <message>
            <source>To build</source>
            <translation>生产数量</translation>
        </message>
        <message>
            <source>Where the rows go</source>
            <translation>行的去处</translation>
        </message>
        <message>
            <source>later</source>
            <translation>以后</translation>
        </message>
        <message>
            <source>so many in each period</source>
            <translation>每个期间各这么多</translation>
        </message>
        <message>
            <source>{0} has parts in this book already; these would be added to them.</source>
            <translation>{0} 在此工作簿中已有零件；这些将添加到其中。</translation>
        </message>
    </context>
    <context>
        <name>AccountCard</name>
        <message>
            <source>1 question is open</source>
            <translation>有 1 个问题待回答</translation>
        </message>
        <message>
            <source>1 row was not read: see “Not read”.</source>
            <translation>有 1 行未读取：见“未读取”。</translation>
        </message>
        <message>
            <source>Nothing can be read. {0}</source>
            <translation>无法读取。{0}</translation>
        </message>
        <message>
            <source>Read as a bill of materials</source>
            <translation>按物料清单读取</translation>
        </message>
        <message>
            <source>Read as a quotation</source>
            <translation>按报价读取</translation>
        </message>
        <message>
            <source>Rows that are no items: {0}.</source>
            <translation>不是条目的行：{0}。</translation>
        </message>
        <message>
            <source>The file states as its total: {0}.</source>
            <translation>文件注明的合计：{0}。</translation>
        </message>
        <message>
            <source>The rows agree.</source>
            <translation>各行与之一致。</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>读取的内容</translation>
        </message>
        <message>
            <source>price {0}</source>
            <translation>价格 {0}</translation>
        </message>
        <message>
            <source>quantity {0}</source>
            <translation>数量 {0}</translation>
        </message>
        <message>
            <source>{0} of its totals differ from the rows: see the problems.</source>
            <translation>其中 {0} 个合计与各行不符：见问题列表。</translation>
        </message>
        <message>
            <source>{0} questions are open</source>
            <translation>有 {0} 个问题待回答</translation>
        </message>
        <message>
            <source>{0} rows were not read: see “Not read”.</source>
            <translation>有 {0} 行未读取：见“未读取”。</translation>
        </message>
        <message>
            <source>{0} rows with an item and a price</source>
            <translation>{0} 行有条目和价格</translation>
        </message>
        <message>
            <source>{0} rows with an item and a quantity, in {1} units</source>
            <translation>{0} 行有物料和数量，共 {1} 种单位</translation>
        </message>
        <message>
            <source>{0} rows with an item and a quantity; the quantities add up to {1}</source>
            <translation>{0} 行有条目和数量；数量合计 {1}</translation>
        </message>
        <message>
            <source>{0} with a price</source>
            <translation>{0} 行有价格</translation>
        </message>
        <message>
            <source>{0} with a price in {1}</source>
            <translation>{0} 行有 {1} 价格</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Lodestone</source>
            <translation>关于 Lodestone(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Compare an edited plan workbook…</source>
            <translation>比较修改过的方案工作簿(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Copy picture</source>
            <translation>复制图片(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Export the plan…</source>
            <translation>导出方案(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>查找(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Glossary</source>
            <translation>术语表(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Go to anything…</source>
            <translation>转到(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>本页帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Import a bill of materials…</source>
            <translation>导入物料清单(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Insert rows</source>
            <translation>插入行(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Log…</source>
            <translation>日志(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Move to the list of pages</source>
            <translation>转到页面列表(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>新建(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Next problem</source>
            <translation>下一个问题(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Optimise</source>
            <translation>优化(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>方案(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Plan again after every change</source>
            <translation>每次更改后重新规划(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Save picture…</source>
            <translation>保存图片(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Save this plan…</source>
            <translation>保存此方案(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;What changed</source>
            <translation>有何变化(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Workbook reference</source>
            <translation>工作簿参考(&amp;W)</translation>
        </message>
        <message>
            <source>And from there to the page</source>
            <translation>再次使用则回到页面</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>As the s&amp;ystem</source>
            <translation>跟随系统(&amp;Y)</translation>
        </message>
        <message>
            <source>C&amp;hart</source>
            <translation>图表(&amp;H)</translation>
        </message>
        <message>
            <source>C&amp;omments…</source>
            <translation>所有批注(&amp;O)…</translation>
        </message>
        <message>
            <source>Cancel the work that runs, or the trial</source>
            <translation>取消正在进行的工作，或结束试算</translation>
        </message>
        <message>
            <source>Co&amp;mment…</source>
            <translation>批注(&amp;M)…</translation>
        </message>
        <message>
            <source>Comment on the current row</source>
            <translation>为当前行添加批注</translation>
        </message>
        <message>
            <source>Compare the plan on show with the plan before</source>
            <translation>将显示的方案与上一个方案比较</translation>
        </message>
        <message>
            <source>Compute the least-cost plan</source>
            <translation>计算成本最低的方案</translation>
        </message>
        <message>
            <source>Compute the plan anew whenever the data has changed</source>
            <translation>数据一有更改就重新计算方案</translation>
        </message>
        <message>
            <source>Copy the chart</source>
            <translation>复制图表</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <source>D&amp;elete rows</source>
            <translation>删除行(&amp;E)</translation>
        </message>
        <message>
            <source>De&amp;lete contents</source>
            <translation>清除内容(&amp;L)</translation>
        </message>
        <message>
            <source>Every accepted change and every run</source>
            <translation>每次接受的更改和每次运行</translation>
        </message>
        <message>
            <source>Every comment of the project</source>
            <translation>项目的所有批注</translation>
        </message>
        <message>
            <source>Every sheet and column</source>
            <translation>所有工作表和列</translation>
        </message>
        <message>
            <source>Export the plan to Excel</source>
            <translation>将方案导出到 Excel</translation>
        </message>
        <message>
            <source>Fill &amp;down</source>
            <translation>向下填充(&amp;D)</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>查找下一个(&amp;N)</translation>
        </message>
        <message>
            <source>Find a material, supplier, offer, rule, country, command, page or help</source>
            <translation>查找材料、供应商、报价、规则、国家、命令、页面或帮助</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>查找上一个(&amp;V)</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>下次启动时生效</translation>
        </message>
        <message>
            <source>Go to the next problem's cell</source>
            <translation>转到下一个问题所在的单元格</translation>
        </message>
        <message>
            <source>Keep the plan on show under a name, to compare others with it</source>
            <translation>以名称保存当前方案，以便与其他方案比较</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>语言(&amp;A)</translation>
        </message>
        <message>
            <source>Ne&amp;xt tab</source>
            <translation>下一个标签页(&amp;X)</translation>
        </message>
        <message>
            <source>Open a workbook</source>
            <translation>打开工作簿</translation>
        </message>
        <message>
            <source>Open an empty book</source>
            <translation>打开空白工作簿</translation>
        </message>
        <message>
            <source>Open and plan the sample</source>
            <translation>打开示例并计算方案</translation>
        </message>
        <message>
            <source>Open the sa&amp;mple</source>
            <translation>打开示例(&amp;M)</translation>
        </message>
        <message>
            <source>Pre&amp;vious tab</source>
            <translation>上一个标签页(&amp;V)</translation>
        </message>
        <message>
            <source>Pro&amp;blems</source>
            <translation>问题(&amp;B)</translation>
        </message>
        <message>
            <source>Re&amp;ference data</source>
            <translation>参考数据(&amp;F)</translation>
        </message>
        <message>
            <source>Read a bill of materials or quotation of another form</source>
            <translation>读取其他格式的物料清单或报价</translation>
        </message>
        <message>
            <source>S&amp;witch the form of the page</source>
            <translation>切换页面的形式(&amp;W)</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>另存为(&amp;A)…</translation>
        </message>
        <message>
            <source>Save a &amp;template…</source>
            <translation>保存模板(&amp;T)…</translation>
        </message>
        <message>
            <source>Save an empty workbook</source>
            <translation>保存空白工作簿</translation>
        </message>
        <message>
            <source>Save the book as a workbook</source>
            <translation>将工作簿保存为文件</translation>
        </message>
        <message>
            <source>Save the chart as PNG or SVG</source>
            <translation>将图表保存为 PNG 或 SVG</translation>
        </message>
        <message>
            <source>Save under another name</source>
            <translation>以其他名称保存</translation>
        </message>
        <message>
            <source>Say what an edit of an exported plan costs and which rule it breaks</source>
            <translation>说明修改导出的方案要多花多少、违反哪条规则</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <source>Show as &amp;table</source>
            <translation>以表格显示(&amp;T)</translation>
        </message>
        <message>
            <source>Show or hide the problems</source>
            <translation>显示或隐藏问题</translation>
        </message>
        <message>
            <source>The chart's figures</source>
            <translation>图表的数据</translation>
        </message>
        <message>
            <source>The next part of the page</source>
            <translation>页面的下一部分</translation>
        </message>
        <message>
            <source>The part before it</source>
            <translation>页面的上一部分</translation>
        </message>
        <message>
            <source>The words of the trade</source>
            <translation>专业术语</translation>
        </message>
        <message>
            <source>Tree, sentences or details instead of the sheet, and back</source>
            <translation>以树、句子或明细代替工作表，或切换回来</translation>
        </message>
        <message>
            <source>What this page is for</source>
            <translation>此页的用途</translation>
        </message>
        <message>
            <source>World production and export controls of the material or country at the cursor</source>
            <translation>光标处材料或国家的世界产量和出口管制</translation>
        </message>
    </context>
    <context>
        <name>AddLoss</name>
        <message>
            <source>Bridge it and plan</source>
            <translation>设置过渡并规划</translation>
        </message>
        <message>
            <source>Days to bridge</source>
            <translation>需要过渡的天数</translation>
        </message>
        <message>
            <source>Lost:</source>
            <translation>中断：</translation>
        </message>
        <message>
            <source>Who is lost: a country, a group, a supplier or any country</source>
            <translation>中断方：国家、组、供应商或任一国家</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>任一国家</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>for</source>
            <translation>持续</translation>
        </message>
    </context>
    <context>
        <name>AuditLog</name>
        <message>
            <source>1 error</source>
            <translation>1 个错误</translation>
        </message>
        <message>
            <source>{0} errors</source>
            <translation>{0} 个错误</translation>
        </message>
    </context>
    <context>
        <name>CapBar</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>End the trial: the amount of the book (Esc)</source>
            <translation>结束试算：恢复工作簿中的取值 (Esc)</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>No plan at this amount.</source>
            <translation>此取值下没有可行方案。</translation>
        </message>
        <message>
            <source>No plan at this amount. The tightest that meets every requirement is {0}.</source>
            <translation>此取值没有方案。满足全部需求的最严格取值为 {0}。</translation>
        </message>
        <message>
            <source>No plan at this amount. The tightest that meets every requirement, for all rows of the rule at once, is {0}.</source>
            <translation>此取值没有方案。规则各行同时计，满足全部需求的最严格取值为 {0}。</translation>
        </message>
        <message>
            <source>Not planned: {0}</source>
            <translation>未能规划：{0}</translation>
        </message>
        <message>
            <source>Optimise again to move a rule.</source>
            <translation>请重新优化，然后再移动规则。</translation>
        </message>
        <message>
            <source>Planning …</source>
            <translation>正在规划…</translation>
        </message>
        <message>
            <source>Put this amount into the rule of the book and plan it</source>
            <translation>把此取值写入工作簿中的规则并规划</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Rule to move</source>
            <translation>要移动的规则</translation>
        </message>
        <message>
            <source>The rule costs {0}{1} compared with {2}</source>
            <translation>与{2}相比，该规则的成本为 {0}{1}</translation>
        </message>
        <message>
            <source>This page shows the plan of the book, not the trial.</source>
            <translation>本页显示的是工作簿的方案，不是试算。</translation>
        </message>
        <message>
            <source>Trial: {0} instead of {1}</source>
            <translation>试算：{0}，原为 {1}</translation>
        </message>
        <message>
            <source>Working out what the rule costs …</source>
            <translation>正在计算该规则的成本…</translation>
        </message>
        <message>
            <source>no plan at the next point, {0}</source>
            <translation>下一点 {0} 没有可行方案</translation>
        </message>
        <message>
            <source>the next point, {0}: {1}</source>
            <translation>下一点 {0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>CapSlider</name>
        <message>
            <source>Amount of the rule, from loose to tight</source>
            <translation>规则的取值，从宽松到严格</translation>
        </message>
        <message>
            <source>every requirement met to {0}</source>
            <translation>满足全部需求至 {0}</translation>
        </message>
        <message>
            <source>every requirement met to {0} for all rows at once</source>
            <translation>各行同时计，满足全部需求至 {0}</translation>
        </message>
    </context>
    <context>
        <name>CapacitiesView</name>
        <message>
            <source>1 % more saves</source>
            <translation>增加 1 % 节省</translation>
        </message>
        <message>
            <source>A plan over scenarios is not explained capacity by capacity.</source>
            <translation>考虑情景的方案不逐项解释产能。</translation>
        </message>
        <message>
            <source>Beside the rules at their limit, these capacities hold the plan back. The saving is that of the first bit more: it lessens as the capacity grows.</source>
            <translation>除达到限额的规则外，这些产能也制约方案。节省额对应最初的少量增加：随着产能增大而减少。</translation>
        </message>
        <message>
            <source>Capacities that are used up, the dearest first</source>
            <translation>已用尽的产能，最贵的在前</translation>
        </message>
        <message>
            <source>Capacity of</source>
            <translation>产能所属</translation>
        </message>
        <message>
            <source>Found the capacities that are used up</source>
            <translation>已找到用尽的产能</translation>
        </message>
        <message>
            <source>In how many periods it holds the plan back</source>
            <translation>在多少期内制约方案</translation>
        </message>
        <message>
            <source>In how many periods it is used up</source>
            <translation>在多少个周期内用尽</translation>
        </message>
        <message>
            <source>It was not explained</source>
            <translation>未能解释</translation>
        </message>
        <message>
            <source>Looking which capacities are used up …</source>
            <translation>正在查找已用尽的产能…</translation>
        </message>
        <message>
            <source>Looking why …</source>
            <translation>正在查找原因…</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No capacity holds the plan back: more of one would save nothing.</source>
            <translation>没有产能制约方案：增加产能不会节省成本。</translation>
        </message>
        <message>
            <source>No capacity is used up.</source>
            <translation>没有用尽的产能。</translation>
        </message>
        <message>
            <source>Not known: the plan has whole decisions</source>
            <translation>未知：方案含整数决策</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>期数</translation>
        </message>
        <message>
            <source>Reasons are given for the plan of the book: keep the trial, or go back.</source>
            <translation>只解释工作簿方案的原因：请保留试算，或返回。</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Optimise again.</source>
            <translation>自本方案生成以来数据已更改。请重新优化。</translation>
        </message>
        <message>
            <source>The plan has whole decisions (orders, lots, counts, breaks): no capacity has a single price.</source>
            <translation>方案含整数决策（订单、批次、数量、阶梯价）：产能没有单一价格。</translation>
        </message>
        <message>
            <source>These capacities are used up; what more of one would save is not known.</source>
            <translation>这些产能已用尽；增加其中之一可节省多少尚不可知。</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>已用</translation>
        </message>
        <message>
            <source>What is bought of it in these periods together; a lot that no longer fits may be left</source>
            <translation>这些周期内合计采购的数量；可能剩余不足一批的数量</translation>
        </message>
        <message>
            <source>What one percent more of it in these periods saves, at first</source>
            <translation>在这些期内增加百分之一最初节省的金额</translation>
        </message>
        <message>
            <source>offer</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>{0} of {1} {2}</source>
            <translation>{0} / {1} {2}</translation>
        </message>
    </context>
    <context>
        <name>CellsView</name>
        <message>
            <source>1 note</source>
            <translation>1 条提示</translation>
        </message>
        <message>
            <source>Alt+Left and Alt+Right go from column to column; Alt+Down opens the list</source>
            <translation>Alt+左和 Alt+右在列间移动；Alt+下打开列表</translation>
        </message>
        <message>
            <source>Cells of the file</source>
            <translation>文件的单元格</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Problems of the file</source>
            <translation>文件的问题</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>第 {0} 行</translation>
        </message>
        <message>
            <source>The table begins in this row</source>
            <translation>表格从此行开始</translation>
        </message>
        <message>
            <source>The table ends in this row</source>
            <translation>表格到此行结束</translation>
        </message>
        <message>
            <source>Titles stand in this row</source>
            <translation>此行为标题</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>待查看</translation>
        </message>
        <message>
            <source>Use of the column</source>
            <translation>列的用途</translation>
        </message>
        <message>
            <source>{0} notes</source>
            <translation>{0} 条提示</translation>
        </message>
        <message>
            <source>{0} to check</source>
            <translation>{0} 项待检查</translation>
        </message>
    </context>
    <context>
        <name>ChartTools</name>
        <message>
            <source>Copied: {0}</source>
            <translation>已复制：{0}</translation>
        </message>
        <message>
            <source>Out of date: the data has changed since these figures were computed.</source>
            <translation>已过期：这些数字计算之后数据已更改。</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG 图片 (*.png)</translation>
        </message>
        <message>
            <source>Picture saved as {0}</source>
            <translation>图片已保存为 {0}</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>SVG 图片 (*.svg)</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <source>Source: {0}, {1}. Made with Lodestone.</source>
            <translation>来源：{0}，{1}。由 Lodestone 制作。</translation>
        </message>
        <message>
            <source>The chart is empty: there is nothing to save or copy yet</source>
            <translation>图表为空：还没有可保存或复制的内容</translation>
        </message>
        <message>
            <source>The picture was not copied</source>
            <translation>图片未复制</translation>
        </message>
        <message>
            <source>The picture was not saved</source>
            <translation>图片未保存</translation>
        </message>
        <message>
            <source>There is no chart on this page</source>
            <translation>此页面上没有图表</translation>
        </message>
        <message>
            <source>Trial, not the plan of the book: {0}, {1} instead of {2}.</source>
            <translation>试算，并非工作簿的方案：{0}，{1} 而非 {2}。</translation>
        </message>
        <message>
            <source>{0} is the open book; the picture would replace it. Choose another name.</source>
            <translation>{0} 是当前打开的工作簿；图片会将其替换。请选择其他名称。</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>all</source>
            <translation>全部材料</translation>
        </message>
        <message>
            <source>any</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>任一国家</translation>
        </message>
        <message>
            <source>any supplier</source>
            <translation>任一供应商</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>countries</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>each</source>
            <translation>各自</translation>
        </message>
        <message>
            <source>each material</source>
            <translation>每种材料</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>恰好</translation>
        </message>
        <message>
            <source>horizon</source>
            <translation>计划期</translation>
        </message>
        <message>
            <source>made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>owned</source>
            <translation>所有权</translation>
        </message>
        <message>
            <source>period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>suppliers</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>value</source>
            <translation>金额</translation>
        </message>
    </context>
    <context>
        <name>Commenting</name>
        <message>
            <source>&amp;Comment</source>
            <translation>批注(&amp;C)</translation>
        </message>
        <message>
            <source>Comment on this row</source>
            <translation>为此行添加批注</translation>
        </message>
        <message>
            <source>The row of this comment was deleted; undo brings it back</source>
            <translation>此批注所在的行已删除；撤销可恢复</translation>
        </message>
        <message>
            <source>Type something into the row first: a blank row takes no comment</source>
            <translation>请先在该行输入内容：空行不能添加批注</translation>
        </message>
        <message>
            <source>Write something, or cancel.</source>
            <translation>请输入内容或取消。</translation>
        </message>
    </context>
    <context>
        <name>CommentsDialog</name>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Comments, the newest first</source>
            <translation>批注，最新的在前</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Go to the row</source>
            <translation>转到该行</translation>
        </message>
        <message>
            <source>No comments yet. Edit, Comment writes one on the current row of a sheet.</source>
            <translation>还没有批注。“编辑”菜单中的“批注”可为工作表的当前行写批注。</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>What stands in the first column of the row</source>
            <translation>该行第一列的内容</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>CompareCauses</name>
        <message>
            <source>(blank)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>At or beyond their limit now: {0}.</source>
            <translation>现已达到或超出限额：{0}。</translation>
        </message>
        <message>
            <source>Not both plans are proved to be of least cost: a part of the difference may be that.</source>
            <translation>并非两个方案都被证明成本最低：部分差异可能由此造成。</translation>
        </message>
        <message>
            <source>Nothing else differs: the difference comes from there.</source>
            <translation>其他均相同：差异来自于此。</translation>
        </message>
        <message>
            <source>Only one cell differs: {0}, {1}, {2}: {3} became {4}.</source>
            <translation>只有一个单元格不同：{0}，{1}，{2}：{3} 变为 {4}。</translation>
        </message>
        <message>
            <source>The difference adds up: {0}; together {1}.</source>
            <translation>差异构成：{0}；合计 {1}。</translation>
        </message>
        <message>
            <source>Within their limit now: {0}.</source>
            <translation>现在限额之内：{0}。</translation>
        </message>
        <message>
            <source>fixed cost</source>
            <translation>固定成本</translation>
        </message>
        <message>
            <source>holding</source>
            <translation>仓储</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>罚金</translation>
        </message>
        <message>
            <source>purchases that moved</source>
            <translation>转移的采购</translation>
        </message>
        <message>
            <source>rounding</source>
            <translation>舍入差额</translation>
        </message>
        <message>
            <source>shortages</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>the same purchases at other prices</source>
            <translation>相同采购的价格变化</translation>
        </message>
        <message>
            <source>{0} against {1}: {2}.</source>
            <translation>{0} 与 {1} 相比：{2}。</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>另有 {0} 项</translation>
        </message>
    </context>
    <context>
        <name>CompareFigure</name>
        <message>
            <source>as before</source>
            <translation>不变</translation>
        </message>
        <message>
            <source>at limit</source>
            <translation>达到限额</translation>
        </message>
        <message>
            <source>beyond, at a price</source>
            <translation>超出，付罚金</translation>
        </message>
        <message>
            <source>came to its limit</source>
            <translation>达到限额</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>满足</translation>
        </message>
        <message>
            <source>is beyond its limit now, at a price</source>
            <translation>现超出限额，付罚金</translation>
        </message>
        <message>
            <source>is no longer beyond its limit</source>
            <translation>不再超出限额</translation>
        </message>
        <message>
            <source>left its limit</source>
            <translation>离开限额</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Nothing to compare yet</source>
            <translation>尚无可比较的内容</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Plan first: a plan is compared with the one before it, with saved plans and with no rules.</source>
            <translation>请先规划：方案会与上一个方案、已保存的方案以及无规则的方案比较。</translation>
        </message>
        <message>
            <source>Plans side by side</source>
            <translation>方案并列</translation>
        </message>
        <message>
            <source>Price of each wish</source>
            <translation>每项要求的价格</translation>
        </message>
        <message>
            <source>Saved plans</source>
            <translation>已保存的方案</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>情景</translation>
        </message>
        <message>
            <source>The data has changed since the plan on show was made. Press F5 to plan again.</source>
            <translation>当前方案生成后数据已改变。请按 F5 重新计算。</translation>
        </message>
        <message>
            <source>These plans are in different currencies: their costs are shown, but not subtracted.</source>
            <translation>这些方案的货币不同：显示其成本，但不计算差额。</translation>
        </message>
    </context>
    <context>
        <name>CompareTables</name>
        <message>
            <source>(blank)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>CVaR</source>
            <translation>CVaR</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Cost of the award in {0} less that in {1}</source>
            <translation>授标在 {0} 中的成本减去在 {1} 中的成本</translation>
        </message>
        <message>
            <source>Cost of the rules</source>
            <translation>规则的成本</translation>
        </message>
        <message>
            <source>Cost, difference</source>
            <translation>成本差异</translation>
        </message>
        <message>
            <source>Cost, {0}</source>
            <translation>成本，{0}</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Difference, {0}</source>
            <translation>差异，{0}</translation>
        </message>
        <message>
            <source>Expected cost</source>
            <translation>期望成本</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>In the first</source>
            <translation>第一个方案中</translation>
        </message>
        <message>
            <source>In this one</source>
            <translation>此方案中</translation>
        </message>
        <message>
            <source>Landed cost of what is bought there</source>
            <translation>在此采购的到岸成本</translation>
        </message>
        <message>
            <source>Least cost without rules</source>
            <translation>不含规则的最低成本</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>Proved within</source>
            <translation>已证明的差距</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>The largest share of a named country; parts of unknown origin are left out</source>
            <translation>已知国家的最大份额；不含来源未知的部分</translation>
        </message>
        <message>
            <source>The plan whose book differs from that of the first</source>
            <translation>其数据与第一个方案不同的方案</translation>
        </message>
        <message>
            <source>What stands in the first column of the row</source>
            <translation>该行第一列的内容</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>限额</translation>
        </message>
        <message>
            <source>price per point</source>
            <translation>每点价格</translation>
        </message>
        <message>
            <source>reaches</source>
            <translation>达到</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>{0} less {1}</source>
            <translation>{0} 减 {1}</translation>
        </message>
    </context>
    <context>
        <name>CompareWords</name>
        <message>
            <source>1 cell in {1}</source>
            <translation>{1} 中 1 个单元格</translation>
        </message>
        <message>
            <source>Approved by {0}, {1}.</source>
            <translation>由 {0} 批准，{1}。</translation>
        </message>
        <message>
            <source>Both answer the same book.</source>
            <translation>两个方案基于相同的数据。</translation>
        </message>
        <message>
            <source>Only rules differ: {0}. Together they cost {1}; a plan for each says what each costs alone.</source>
            <translation>仅规则不同：{0}。合计成本{1}；分别计算方案可知各自的成本。</translation>
        </message>
        <message>
            <source>Only the rule {0} differs: “{1}” became “{2}”. The wish costs {3}.</source>
            <translation>仅规则 {0} 不同：“{1}”变为“{2}”。此要求的成本：{3}。</translation>
        </message>
        <message>
            <source>Only the rule {0} was added: “{1}” It costs {2}.</source>
            <translation>仅新增规则 {0}：“{1}”其成本：{2}。</translation>
        </message>
        <message>
            <source>Only the rule {0} was dropped: “{1}” Without it the plan costs {2}.</source>
            <translation>仅取消规则 {0}：“{1}”取消后方案成本：{2}。</translation>
        </message>
        <message>
            <source>Saved as “{0}” by {1}, {2}.</source>
            <translation>由 {1} 保存为“{0}”，{2}。</translation>
        </message>
        <message>
            <source>Their books differ: {0}.</source>
            <translation>数据不同：{0}。</translation>
        </message>
        <message>
            <source>approved by {0}</source>
            <translation>由 {0} 批准</translation>
        </message>
        <message>
            <source>in {0}: cannot be compared</source>
            <translation>以 {0} 计：无法比较</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>the least that its offers cost</source>
            <translation>其报价的最低成本</translation>
        </message>
        <message>
            <source>the same cost</source>
            <translation>成本相同</translation>
        </message>
        <message>
            <source>{0} cells in {1}</source>
            <translation>{1} 中 {0} 个单元格</translation>
        </message>
        <message>
            <source>{0} less</source>
            <translation>少 {0}</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>多 {0}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Plan before</source>
            <translation>上一个方案</translation>
        </message>
        <message>
            <source>Plan on show</source>
            <translation>当前方案</translation>
        </message>
        <message>
            <source>Without rules</source>
            <translation>不含规则</translation>
        </message>
    </context>
    <context>
        <name>CostBars</name>
        <message>
            <source>Part that the rules cost</source>
            <translation>规则产生的成本部分</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>Total cost of each plan</source>
            <translation>各方案的总成本</translation>
        </message>
        <message>
            <source>Total cost over the horizon, {0}</source>
            <translation>整个计划期的总成本，{0}</translation>
        </message>
        <message>
            <source>total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>total cost; amber: the part that the rules cost</source>
            <translation>总成本；琥珀色：规则的成本部分</translation>
        </message>
    </context>
    <context>
        <name>CostCard</name>
        <message>
            <source>Holding the stock that bridges losses costs</source>
            <translation>持有用于过渡的库存的成本</translation>
        </message>
        <message>
            <source>This plan less the plan without the sheet Survive.</source>
            <translation>本方案减去没有工作表“断供保障”的方案。</translation>
        </message>
        <message>
            <source>What bridging costs</source>
            <translation>过渡的成本</translation>
        </message>
        <message>
            <source>What the stock costs is not known: the plan without it was not proved.</source>
            <translation>库存的成本未知：没有它的方案未得到证明。</translation>
        </message>
        <message>
            <source>What the stock costs is not stated: the objective looks at scenarios, and the plan without that stock is another one.</source>
            <translation>不给出库存的成本：目标考虑了情景，没有该库存的方案是另一个方案。</translation>
        </message>
        <message>
            <source>{0} a year</source>
            <translation>每年 {0}</translation>
        </message>
    </context>
    <context>
        <name>CostParts</name>
        <message>
            <source>Fixed cost</source>
            <translation>固定成本</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>运费</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>仓储</translation>
        </message>
        <message>
            <source>Other cost</source>
            <translation>其他成本</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>罚金</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>采购</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>舍入差额</translation>
        </message>
        <message>
            <source>Shortage</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Tariffs</source>
            <translation>关税</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message>
            <source>1 error</source>
            <translation>1 个错误</translation>
        </message>
        <message>
            <source>1 note</source>
            <translation>1 条提示</translation>
        </message>
        <message>
            <source>1 warning</source>
            <translation>1 条警告</translation>
        </message>
        <message>
            <source>Rows in {0}: {1}</source>
            <translation>{0} 中的行数：{1}</translation>
        </message>
        <message>
            <source>out of date</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>rows with errors: {0} (F8)</source>
            <translation>有错误的行：{0}（F8）</translation>
        </message>
        <message>
            <source>rows with warnings: {0} (F8)</source>
            <translation>有警告的行：{0}（F8）</translation>
        </message>
        <message>
            <source>{0} errors</source>
            <translation>{0} 个错误</translation>
        </message>
        <message>
            <source>{0} notes and warnings</source>
            <translation>{0} 条提示和警告</translation>
        </message>
    </context>
    <context>
        <name>DaysRow</name>
        <message>
            <source>Bridge for</source>
            <translation>过渡</translation>
        </message>
        <message>
            <source>Days to bridge</source>
            <translation>需要过渡的天数</translation>
        </message>
        <message>
            <source>Set and plan</source>
            <translation>设定并规划</translation>
        </message>
        <message>
            <source>Show the sheet</source>
            <translation>显示工作表</translation>
        </message>
        <message>
            <source>What one day more costs</source>
            <translation>多一天的成本</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
    </context>
    <context>
        <name>DearestPart</name>
        <message>
            <source>Dearest rules</source>
            <translation>最贵的规则</translation>
        </message>
        <message>
            <source>Rules at their limit</source>
            <translation>已达限额的规则</translation>
        </message>
    </context>
    <context>
        <name>DetailCard</name>
        <message>
            <source>All rules</source>
            <translation>全部规则</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>授标</translation>
        </message>
        <message>
            <source>Awards {0} · suppliers {1} · materials {2} · {3}</source>
            <translation>授标 {0} · 供应商 {1} · 材料 {2} · {3}</translation>
        </message>
        <message>
            <source>Closing stock</source>
            <translation>期末库存</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>明细</translation>
        </message>
        <message>
            <source>Every country</source>
            <translation>所有国家</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Shortages</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Show every country of a rule, not only the one nearest to its limit</source>
            <translation>显示规则涉及的每个国家，而不只是最接近限额的国家</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Surplus</source>
            <translation>过剩</translation>
        </message>
        <message>
            <source>What is full</source>
            <translation>产能瓶颈</translation>
        </message>
        <message>
            <source>Why this much</source>
            <translation>为何这么多</translation>
        </message>
    </context>
    <context>
        <name>EditStep</name>
        <message>
            <source>Undo: {0}</source>
            <translation>撤销：{0}</translation>
        </message>
    </context>
    <context>
        <name>EditedPlanDialog</name>
        <message>
            <source>1 thing that it must keep is broken.</source>
            <translation>有 1 项必须遵守的要求未满足。</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>取值</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>单元格</translation>
        </message>
        <message>
            <source>Cells or the record are not what the awards and Assumptions give.</source>
            <translation>单元格或记录与授标和假设（Assumptions 工作表）得出的结果不一致。</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Edited plan: {0}</source>
            <translation>修改过的方案：{0}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>现为</translation>
        </message>
        <message>
            <source>It keeps every requirement, capacity, term and rule.</source>
            <translation>它满足所有需求、产能、条款和规则。</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限额</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>No quantity was edited. The plan costs {0}.</source>
            <translation>没有修改任何数量。方案成本为 {0}。</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Quantities</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>The edit costs {0}: {2} instead of {1}.</source>
            <translation>此修改多花 {0}：由 {1} 变为 {2}。</translation>
        </message>
        <message>
            <source>The edit saves {0}: {2} instead of {1}.</source>
            <translation>此修改节省 {0}：由 {1} 变为 {2}。</translation>
        </message>
        <message>
            <source>The file was not recalculated: open it in a spreadsheet program and save it.</source>
            <translation>文件未重新计算：请在电子表格程序中打开并保存。</translation>
        </message>
        <message>
            <source>The plan could not be priced.</source>
            <translation>无法计算方案的成本。</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Unit prices were changed: a price belongs into the book. Change it there and plan again.</source>
            <translation>单价被更改：价格应写入工作簿。请在那里更改并重新规划。</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>原为</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What does not hold, and notes</source>
            <translation>不成立之处和提示</translation>
        </message>
        <message>
            <source>What the edit does</source>
            <translation>修改的影响</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>发现的情况</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>beyond, at a price</source>
            <translation>超出，付罚金</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>违反</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>遵守</translation>
        </message>
        <message>
            <source>something of {0} more materials</source>
            <translation>另有 {0} 种材料的一部分</translation>
        </message>
        <message>
            <source>{0} are missing; what is bought costs {1} less: {3} instead of {2}.</source>
            <translation>缺少 {0}；所采购的部分少花 {1}：由 {2} 变为 {3}。</translation>
        </message>
        <message>
            <source>{0} are missing; what is bought costs {1} more: {3} instead of {2}.</source>
            <translation>缺少 {0}；所采购的部分多花 {1}：由 {2} 变为 {3}。</translation>
        </message>
        <message>
            <source>{0} things that it must keep are broken.</source>
            <translation>有 {0} 项必须遵守的要求未满足。</translation>
        </message>
        <message>
            <source>{0} {1} of {2}</source>
            <translation>{2} {0} {1}</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>No plan can meet all requirements and rules: the page Plan says what stands in the way.</source>
            <translation>没有方案能同时满足全部需求和规则：“方案”页面说明了障碍所在。</translation>
        </message>
        <message>
            <source>No plan can meet all the scenarios: the page Plan says what stands in the way.</source>
            <translation>没有方案能满足所有情景：“方案”页面说明了障碍所在。</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <source>Export the saved plan {0}</source>
            <translation>导出已保存的方案 {0}</translation>
        </message>
        <message>
            <source>Exporting {0} …</source>
            <translation>正在导出 {0}…</translation>
        </message>
        <message>
            <source>Nothing to export</source>
            <translation>没有可导出的内容</translation>
        </message>
        <message>
            <source>Other work is still running. Wait until it is done, or press Esc to cancel it.</source>
            <translation>还有其他工作正在运行。请等待完成，或按 Esc 取消。</translation>
        </message>
        <message>
            <source>Plan exported to {0}</source>
            <translation>方案已导出到 {0}</translation>
        </message>
        <message>
            <source>Saving the template …</source>
            <translation>正在保存模板…</translation>
        </message>
        <message>
            <source>Template saved as {0}</source>
            <translation>模板已保存为 {0}</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Press F5 to plan again, then export.</source>
            <translation>此方案生成后数据已改变。请按 F5 重新计算，然后导出。</translation>
        </message>
        <message>
            <source>The plan is out of date</source>
            <translation>方案已过期</translation>
        </message>
        <message>
            <source>The plan was not exported</source>
            <translation>方案未导出</translation>
        </message>
        <message>
            <source>The template was not saved</source>
            <translation>模板未保存</translation>
        </message>
        <message>
            <source>There is no plan yet. Press F5.</source>
            <translation>尚无方案。请按 F5。</translation>
        </message>
        <message>
            <source>{0} is the open book; the plan would replace it.</source>
            <translation>{0} 是当前打开的工作簿，方案会将其替换。</translation>
        </message>
        <message>
            <source>{0} is the open book; the template would replace it.</source>
            <translation>{0} 是当前打开的工作簿，模板会将其替换。</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Announced as</source>
            <translation>公告</translation>
        </message>
        <message>
            <source>As looked up on {0}: {1}</source>
            <translation>查阅于 {0}：{1}</translation>
        </message>
        <message>
            <source>Contains: {0}</source>
            <translation>含有：{0}</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Country, {0}</source>
            <translation>国家，{0}</translation>
        </message>
        <message>
            <source>Duties of the United States on imports from there</source>
            <translation>美国对该国进口商品征收的关税</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>关税</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>出口管制</translation>
        </message>
        <message>
            <source>Export controls of China</source>
            <translation>中国的出口管制</translation>
        </message>
        <message>
            <source>HHI {0}</source>
            <translation>HHI {0}</translation>
        </message>
        <message>
            <source>HHI {0}, at most {1} if all that is not named came from one other country</source>
            <translation>HHI {0}，若未列明部分全部来自另一个国家，则最高为 {1}</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>方案中</translation>
        </message>
        <message>
            <source>In this book</source>
            <translation>本工作簿中</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Materials that contain it</source>
            <translation>含有它的材料</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>措施</translation>
        </message>
        <message>
            <source>Member of: {0}</source>
            <translation>所属国家组：{0}</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>矿产</translation>
        </message>
        <message>
            <source>Neither the book nor the reference data knows a material, mineral or country of this name.</source>
            <translation>工作簿和参考数据中都没有叫这个名称的材料、矿产或国家。</translation>
        </message>
        <message>
            <source>Net import reliance of the United States, %: {0} (2025, {1})</source>
            <translation>美国净进口依存度，%：{0}（2025，{1}）</translation>
        </message>
        <message>
            <source>No material of the book is said to contain it.</source>
            <translation>工作簿中没有材料注明含有它。</translation>
        </message>
        <message>
            <source>No source of the reference data names it as a producer.</source>
            <translation>参考数据的来源均未将其列为生产国。</translation>
        </message>
        <message>
            <source>None in the reference data.</source>
            <translation>参考数据中没有。</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Nothing of the plan is known to come from there.</source>
            <translation>方案中没有已知来自该国的部分。</translation>
        </message>
        <message>
            <source>Offers {0} · suppliers {1}</source>
            <translation>报价 {0} · 供应商 {1}</translation>
        </message>
        <message>
            <source>On</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>On the list of critical minerals of the United States (2025)</source>
            <translation>列入美国关键矿产清单（2025）</translation>
        </message>
        <message>
            <source>On the list of critical raw materials of the EU (2023)</source>
            <translation>列入欧盟关键原材料清单（2023）</translation>
        </message>
        <message>
            <source>Other countries</source>
            <translation>其他国家</translation>
        </message>
        <message>
            <source>Political stability {0} on a scale of about -2.5 to 2.5, percentile {1} (2024)</source>
            <translation>政治稳定性 {0}（范围约 -2.5 至 2.5），百分位 {1}（2024）</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Published figures and lists</source>
            <translation>已发布的数据和清单</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>税率</translation>
        </message>
        <message>
            <source>Recycled of what is used up in the EU</source>
            <translation>欧盟消费量中的回收比例</translation>
        </message>
        <message>
            <source>Share of its purchases</source>
            <translation>占采购量的份额</translation>
        </message>
        <message>
            <source>Share of the world</source>
            <translation>世界份额</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Strategic raw material of the EU (Regulation (EU) 2024/1252, Annex I): {0}</source>
            <translation>欧盟战略原材料（条例 (EU) 2024/1252 附件一）：{0}</translation>
        </message>
        <message>
            <source>Suppliers there {0} · owned from there {1} · offers that name it as an origin {2}</source>
            <translation>该国供应商 {0} · 由该国控股 {1} · 将其列为来源的报价 {2}</translation>
        </message>
        <message>
            <source>Supply risk index of the EU</source>
            <translation>欧盟供应风险指数</translation>
        </message>
        <message>
            <source>The book does not say which minerals it contains (sheet Contents), so nothing of the world's production is shown here.</source>
            <translation>工作簿没有说明它含有哪些矿产（工作表“含量”），因此这里不显示世界产量。</translation>
        </message>
        <message>
            <source>The country</source>
            <translation>国家概况</translation>
        </message>
        <message>
            <source>The first {0} of {1}</source>
            <translation>{1} 个中的前 {0} 个</translation>
        </message>
        <message>
            <source>The reference data has no figures for this stage.</source>
            <translation>参考数据没有该阶段的数字。</translation>
        </message>
        <message>
            <source>The reference data holds the export controls of China only: of others nothing is known here.</source>
            <translation>参考数据仅包含中国的出口管制：其他国家的情况此处未知。</translation>
        </message>
        <message>
            <source>The reference data knows no mineral by the name {0} that the book gives.</source>
            <translation>参考数据中没有工作簿所写的矿产 {0}。</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止</translation>
        </message>
        <message>
            <source>What it mines and refines</source>
            <translation>其开采和精炼的矿产</translation>
        </message>
        <message>
            <source>World production</source>
            <translation>世界产量</translation>
        </message>
        <message>
            <source>World production, {0}</source>
            <translation>世界产量，{0}</translation>
        </message>
        <message>
            <source>Year and source</source>
            <translation>年份和来源</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>{0} (rare earths as a whole)</source>
            <translation>{0}（整个稀土类）</translation>
        </message>
        <message>
            <source>{0} of landed cost in the plan: {1}</source>
            <translation>占方案到岸成本的 {0}：{1}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
        <message>
            <source>{0}: {1} ({2}, {3})</source>
            <translation>{0}：{1}（{2}，{3}）</translation>
        </message>
        <message>
            <source>{0}; figures of {1}</source>
            <translation>{0}；{1} 年数据</translation>
        </message>
    </context>
    <context>
        <name>FactsTool</name>
        <message>
            <source>Go to a cell, or point at a part of a chart, that names a material or country</source>
            <translation>请转到写有材料或国家的单元格，或指向图表中的相应部分</translation>
        </message>
    </context>
    <context>
        <name>FactsWindow</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Known names near it:</source>
            <translation>相近的已知名称：</translation>
        </message>
        <message>
            <source>Reference data</source>
            <translation>参考数据</translation>
        </message>
        <message>
            <source>Source: {0}</source>
            <translation>来源：{0}</translation>
        </message>
        <message>
            <source>The data has changed since the plan was made: its shares here are out of date.</source>
            <translation>制定方案后数据已更改：此处的方案份额已过期。</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <source>Copy the details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Lodestone</source>
            <translation>Lodestone</translation>
        </message>
        <message>
            <source>The log is in {0}. Nothing is sent anywhere.</source>
            <translation>日志位于 {0}。不会发送任何内容。</translation>
        </message>
        <message>
            <source>With the messages, which may quote values of your data</source>
            <translation>包含消息（其中可能引用您的数据值）</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>M</source>
            <translation>百万</translation>
        </message>
        <message>
            <source>bn</source>
            <translation>十亿</translation>
        </message>
        <message>
            <source>k</source>
            <translation>千</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>any</source>
            <translation>任一</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>award</source>
            <translation>授标</translation>
        </message>
        <message>
            <source>award added</source>
            <translation>新增授标</translation>
        </message>
        <message>
            <source>award moved</source>
            <translation>变更授标</translation>
        </message>
        <message>
            <source>award removed</source>
            <translation>移除授标</translation>
        </message>
        <message>
            <source>each</source>
            <translation>每个</translation>
        </message>
        <message>
            <source>each material</source>
            <translation>每种材料</translation>
        </message>
        <message>
            <source>error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>恰好</translation>
        </message>
        <message>
            <source>expected cost</source>
            <translation>期望成本</translation>
        </message>
        <message>
            <source>infeasible</source>
            <translation>不可行</translation>
        </message>
        <message>
            <source>made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>note</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>owned</source>
            <translation>所有权</translation>
        </message>
        <message>
            <source>problems in the data</source>
            <translation>数据有问题</translation>
        </message>
        <message>
            <source>refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>stopped at a limit</source>
            <translation>因达到限制而停止</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Compare an edited plan workbook</source>
            <translation>比较修改过的方案工作簿</translation>
        </message>
        <message>
            <source>Comparing {0} …</source>
            <translation>正在比较 {0}…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the plan</source>
            <translation>导出方案</translation>
        </message>
        <message>
            <source>Lodestone project (*{0})</source>
            <translation>Lodestone 项目 (*{0})</translation>
        </message>
        <message>
            <source>Lodestone template.xlsx</source>
            <translation>Lodestone 模板.xlsx</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Projects, workbooks and other spreadsheets ({0})</source>
            <translation>项目、工作簿和其他电子表格 ({0})</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>保存模板</translation>
        </message>
        <message>
            <source>Save the book</source>
            <translation>保存工作簿</translation>
        </message>
        <message>
            <source>Something is still running</source>
            <translation>仍有工作在进行</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>Wait until it is done, or press Esc to cancel it.</source>
            <translation>请等待完成，或按 Esc 取消。</translation>
        </message>
        <message>
            <source>{0} copy</source>
            <translation>{0} 副本</translation>
        </message>
        <message>
            <source>{0} plan.xlsx</source>
            <translation>{0} 方案.xlsx</translation>
        </message>
        <message>
            <source>{0} was not compared</source>
            <translation>未比较 {0}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this sheet</source>
            <translation>在此工作表中查找</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一个</translation>
        </message>
        <message>
            <source>Not found in this sheet</source>
            <translation>在此工作表中未找到</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一个</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>1 found</source>
            <translation>找到 1 项</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Enter goes there, Esc closes</source>
            <translation>Enter 转到，Esc 关闭</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>查找任意内容</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Help: {0}</source>
            <translation>帮助：{0}</translation>
        </message>
        <message>
            <source>Material, supplier, rule, country, sheet, setting, command, page, help …</source>
            <translation>材料、供应商、规则、国家、工作表、设置、命令、页面、帮助…</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>矿产</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>没有这样的名称</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>查找结果</translation>
        </message>
        <message>
            <source>{0} found</source>
            <translation>找到 {0} 项</translation>
        </message>
    </context>
    <context>
        <name>FinderTool</name>
        <message>
            <source>The sheet does not name {0}, so its default holds: type its name here to set it</source>
            <translation>工作表中没有{0}，因此采用默认值：在此输入其名称即可设置</translation>
        </message>
        <message>
            <source>This command is not possible now</source>
            <translation>此命令现在不可用</translation>
        </message>
    </context>
    <context>
        <name>FlowPicture</name>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Flow of purchases from mine to owner</source>
            <translation>采购从矿山到所有者的流向</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>到岸成本</translation>
        </message>
        <message>
            <source>Landed cost over the horizon, {0}; {1} in all</source>
            <translation>整个计划期的到岸成本，{0}；共 {1}</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>Next stage</source>
            <translation>下一阶段</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>所有权</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>FrontierCurve</name>
        <message>
            <source>Amount</source>
            <translation>取值</translation>
        </message>
        <message>
            <source>At {0} the plan costs {1}</source>
            <translation>取值为 {0} 时，方案成本为 {1}</translation>
        </message>
        <message>
            <source>Cost against the amount of the rule</source>
            <translation>成本随规则取值的变化</translation>
        </message>
        <message>
            <source>Extra cost over the loosest plan, {0}, from loose to tight; every point is a plan</source>
            <translation>相对最宽松方案的额外成本，{0}，由松到紧；每个点都是一个方案</translation>
        </message>
        <message>
            <source>Over the loosest plan</source>
            <translation>相对最宽松的方案</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>in the book</source>
            <translation>当前取值</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>无方案</translation>
        </message>
        <message>
            <source>over the loosest plan</source>
            <translation>高于最宽松方案</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>1 column lay beyond the last column of the sheet and was not pasted</source>
            <translation>有 1 列超出工作表的最后一列，未粘贴</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Delete contents</source>
            <translation>清除内容</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>向下填充</translation>
        </message>
        <message>
            <source>Reading the clipboard …</source>
            <translation>正在读取剪贴板…</translation>
        </message>
        <message>
            <source>The clipboard holds no cells</source>
            <translation>剪贴板中没有单元格</translation>
        </message>
        <message>
            <source>The sheet changed meanwhile, and nothing was done. Do it once more.</source>
            <translation>工作表在此期间已更改，未做任何操作。请再做一次。</translation>
        </message>
        <message>
            <source>{0} columns lay beyond the last column of the sheet and were not pasted</source>
            <translation>有 {0} 列超出工作表的最后一列，未粘贴</translation>
        </message>
    </context>
    <context>
        <name>HeadCard</name>
        <message>
            <source>A lost country delivers again after</source>
            <translation>中断的国家恢复供货需要</translation>
        </message>
        <message>
            <source>Days until a lost country delivers again</source>
            <translation>中断的国家恢复供货所需天数</translation>
        </message>
        <message>
            <source>For {0} of them no new plan was found.</source>
            <translation>其中 {0} 项没有找到新的方案。</translation>
        </message>
        <message>
            <source>None of {0} losses leaves anything short.</source>
            <translation>{0} 种中断都不会造成短缺。</translation>
        </message>
        <message>
            <source>Nothing is short</source>
            <translation>没有短缺</translation>
        </message>
        <message>
            <source>Test the plan</source>
            <translation>测试方案</translation>
        </message>
        <message>
            <source>The plan under every loss</source>
            <translation>方案在每种中断下的表现</translation>
        </message>
        <message>
            <source>The worst loss</source>
            <translation>最严重的中断</translation>
        </message>
        <message>
            <source>The worst loss: {0}</source>
            <translation>最严重的中断：{0}</translation>
        </message>
        <message>
            <source>Type a number of days above 0, or nothing for never</source>
            <translation>请输入大于 0 的天数，留空表示永不恢复</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>never</source>
            <translation>永不</translation>
        </message>
        <message>
            <source>{0} of {1} losses leave something short if the plan is kept, {2} of them when planned again too.</source>
            <translation>若维持原方案，{1} 种中断中有 {0} 种会造成短缺，其中 {2} 种在重新规划后仍会短缺。</translation>
        </message>
        <message>
            <source>{0} short</source>
            <translation>短缺 {0}</translation>
        </message>
    </context>
    <context>
        <name>HeadlineCard</name>
        <message>
            <source>Cost of the plan</source>
            <translation>方案成本</translation>
        </message>
        <message>
            <source>Least {0}, proved</source>
            <translation>已证明{0}最低</translation>
        </message>
        <message>
            <source>Not proved to be least {0}</source>
            <translation>未能证明{0}最低</translation>
        </message>
        <message>
            <source>Parts of the cost</source>
            <translation>成本构成</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>The cheapest plan</source>
            <translation>成本最低的方案</translation>
        </message>
        <message>
            <source>The cost without the rules is not known.</source>
            <translation>不考虑规则时的成本未知。</translation>
        </message>
        <message>
            <source>The plan of least {0}</source>
            <translation>{0}最低的方案</translation>
        </message>
        <message>
            <source>The rules cost</source>
            <translation>规则的成本</translation>
        </message>
        <message>
            <source>There are no rules: no dependency is limited.</source>
            <translation>没有规则：任何依赖都不受限制。</translation>
        </message>
        <message>
            <source>Today's split costs {0}.</source>
            <translation>目前的分配成本为 {0}。</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>When nothing happens</source>
            <translation>无事件时</translation>
        </message>
        <message>
            <source>Without rules</source>
            <translation>不含规则</translation>
        </message>
        <message>
            <source>audit follows; equally cheap offers may still swap</source>
            <translation>随后审核；成本相同的报价仍可能互换</translation>
        </message>
        <message>
            <source>certificate checked on {0} rows</source>
            <translation>证书已在 {0} 行上检验</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>saved with the project, made {0}</source>
            <translation>随项目保存，生成于 {0}</translation>
        </message>
        <message>
            <source>the cheapest plan</source>
            <translation>成本最低的方案</translation>
        </message>
        <message>
            <source>the plan of least {0}</source>
            <translation>{0}最低的方案</translation>
        </message>
        <message>
            <source>the solver</source>
            <translation>求解器</translation>
        </message>
        <message>
            <source>{0} keeps every rule already.</source>
            <translation>{0}已遵守所有规则。</translation>
        </message>
        <message>
            <source>{0} over {1} without rules</source>
            <translation>比不含规则的{1}高 {0}</translation>
        </message>
        <message>
            <source>{0} s with {1}</source>
            <translation>{0} 秒，{1}</translation>
        </message>
        <message>
            <source>{0}, gap {1}</source>
            <translation>{0}，差距 {1}</translation>
        </message>
        <message>
            <source>{0}. {1}</source>
            <translation>{0}。{1}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>A bad cell stays, marked and explained; F8 goes to the next one.</source>
            <translation>有误的单元格会保留并标出原因；按 F8 转到下一个。</translation>
        </message>
        <message>
            <source>A flexible rule that the plan breaks, since its penalty costs less than keeping it: the cost has it.</source>
            <translation>方案违反的可放宽规则，因为其罚金低于遵守它的成本：罚金已计入成本。</translation>
        </message>
        <message>
            <source>A project that is open in another window is read-only here: Save asks for another name.</source>
            <translation>已在另一个窗口中打开的项目在此处为只读：保存时会要求使用其他名称。</translation>
        </message>
        <message>
            <source>A rule is binding where the plan stands at its limit: looser would be cheaper.</source>
            <translation>方案达到限额时规则起约束作用：放宽会更便宜。</translation>
        </message>
        <message>
            <source>A rule limits a share or an amount, at a stage, from a country, a group or a supplier.</source>
            <translation>规则限制来自某国家、国家组或供应商在某阶段的份额或数量。</translation>
        </message>
        <message>
            <source>A rule with a penalty in Flexible may be broken at that price.</source>
            <translation>“可放宽”列中填有罚金的规则可以按该价格违反。</translation>
        </message>
        <message>
            <source>A saved plan goes to Excel, its report to PDF, with its book and with who saved and approved it.</source>
            <translation>已保存的方案可导出到 Excel，其报告可存为 PDF，均连同其工作簿以及保存者和批准者。</translation>
        </message>
        <message>
            <source>A share that no country is stated for; by default it counts against every cap.</source>
            <translation>未注明国家的份额；默认计入每个上限。</translation>
        </message>
        <message>
            <source>A stranger's bill of materials or quotation: what was read, what is open, what will be written.</source>
            <translation>外来的物料清单或报价：读到了什么、还有什么待定、将写入什么。</translation>
        </message>
        <message>
            <source>After planning, each rule says where the plan stands and how far any plan could go.</source>
            <translation>规划之后，每条规则都会说明方案所处的位置以及任何方案能达到的程度。</translation>
        </message>
        <message>
            <source>Alt+Left and Alt+Right go from column to column, Alt+Down lists its uses; F8 goes to problems.</source>
            <translation>Alt+左和 Alt+右在列间移动，Alt+下列出用途；按 F8 转到问题。</translation>
        </message>
        <message>
            <source>An approved plan is frozen, with the book that it answers: nobody changes or deletes it.</source>
            <translation>已批准的方案连同其数据一起冻结：任何人都不能更改或删除。</translation>
        </message>
        <message>
            <source>As a tree (Ctrl+T): what products are made of, and what each material is needed for.</source>
            <translation>以树的形式 (Ctrl+T)：产品的构成，以及每种材料的用途。</translation>
        </message>
        <message>
            <source>As sentences (Ctrl+T): choose a rule and change its parts; each change is one undo step.</source>
            <translation>以句子显示 (Ctrl+T)：选择一条规则并更改其各部分；每次更改都是一个撤销步骤。</translation>
        </message>
        <message>
            <source>Award</source>
            <translation>授标</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>基准</translation>
        </message>
        <message>
            <source>Beside the offers stands what belongs to the current one; Ctrl+T hides and shows it.</source>
            <translation>报价旁显示当前报价的相关内容；Ctrl+T 可隐藏或显示。</translation>
        </message>
        <message>
            <source>Beyond its limit, at a price</source>
            <translation>超出限额，付罚金</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>起约束作用</translation>
        </message>
        <message>
            <source>By country shows what hangs on each country, Concentration how few sources there are.</source>
            <translation>“按国家”显示各国关系到的价值，“集中度”显示来源有多少。</translation>
        </message>
        <message>
            <source>CVaR</source>
            <translation>CVaR</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Choose the stage above the map; a click on a country goes to its row.</source>
            <translation>在地图上方选择阶段；点击国家可转到其所在的行。</translation>
        </message>
        <message>
            <source>Correct the sheet, the row of titles and what each column means; every correction reads again.</source>
            <translation>可更正工作表、标题行和各列的含义；每次更正都会重新读取。</translation>
        </message>
        <message>
            <source>Ctrl+K finds a material, supplier, offer, rule, country, sheet, setting, command, page or word of the glossary.</source>
            <translation>Ctrl+K 可查找材料、供应商、报价、规则、国家、工作表、设置、命令、页面或术语表中的词。</translation>
        </message>
        <message>
            <source>Ctrl+R on any cell or chart shows what the reference data knows of its material or country.</source>
            <translation>在任意单元格或图表上按 Ctrl+R，可显示参考数据中该材料或国家的信息。</translation>
        </message>
        <message>
            <source>Ctrl+Z takes back the last correction. Accepting is one undo step of the book.</source>
            <translation>Ctrl+Z 撤回最近一次更正。接受操作在工作簿中可一步撤销。</translation>
        </message>
        <message>
            <source>Double-click an award to see why it gets this much: what the rules make of each offer's price.</source>
            <translation>双击授标可查看为何得到这么多：规则对每份报价的价格有何影响。</translation>
        </message>
        <message>
            <source>Drag the dot or the bar above, or use the arrow keys; cost, mix and binding rules follow.</source>
            <translation>拖动圆点或上方的滑条，或使用方向键；成本、组合和起约束的规则随之变化。</translation>
        </message>
        <message>
            <source>Drop a file on the window to open it. Everything stays on this computer.</source>
            <translation>将文件拖到窗口即可打开。所有数据都留在本机。</translation>
        </message>
        <message>
            <source>Every chart is saved, copied or shown as a table from its context menu or the View menu.</source>
            <translation>每个图表都可通过其右键菜单或“视图”菜单保存、复制或以表格显示。</translation>
        </message>
        <message>
            <source>Every country lost at every stage and every scenario played: the plan kept, and planned again.</source>
            <translation>模拟每个国家在每个阶段的中断并演练每个情景：维持原方案，以及重新规划。</translation>
        </message>
        <message>
            <source>Every difference is against the first plan. Where only rules differ, it is what the wish costs.</source>
            <translation>所有差异均与第一个方案相比。仅规则不同时，差异即为该要求的成本。</translation>
        </message>
        <message>
            <source>Every row is read, recognised as a heading or total, or reported with its reason.</source>
            <translation>每一行要么被读取，要么被识别为标题或合计，要么连同原因一起报告。</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>依赖度</translation>
        </message>
        <message>
            <source>F6 goes to the list of pages and back, Ctrl+PgDown and Ctrl+PgUp from tab to tab.</source>
            <translation>F6 转到页面列表并返回，Ctrl+PgDown 和 Ctrl+PgUp 在标签页间移动。</translation>
        </message>
        <message>
            <source>Frontier</source>
            <translation>成本曲线</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>Herfindahl-Hirschman index: the sum of the squares of the shares, from near 0 to 1 for one source.</source>
            <translation>赫芬达尔-赫希曼指数：各份额的平方和，从接近 0 到 1（单一来源）。</translation>
        </message>
        <message>
            <source>How fast the cost rises as a rule is tightened, per percentage point, at this plan. A whole point costs as much or more; where quantities are whole lots there is no such price.</source>
            <translation>在此方案下收紧一条规则时成本上升的速度，按每个百分点计。整个一点的成本与之相同或更高；数量为整批时没有这种价格。</translation>
        </message>
        <message>
            <source>How long stock and the supply that is left meet the requirement after a loss.</source>
            <translation>中断后库存和剩余供应能满足需求多久。</translation>
        </message>
        <message>
            <source>Keep puts the amount into the book as one undo step, and plans again; Back (Esc) ends the trial.</source>
            <translation>“保留”把取值写入工作簿（可一步撤销）并重新规划；“返回”(Esc) 结束试算。</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>到岸成本</translation>
        </message>
        <message>
            <source>Look-through</source>
            <translation>穿透</translation>
        </message>
        <message>
            <source>Losses are ranked by what they leave short; Bridged says how long stock and other supply last.</source>
            <translation>中断按造成的短缺排列；“可维持”说明库存和其他供应能维持多久。</translation>
        </message>
        <message>
            <source>Mined, refined, made, owned</source>
            <translation>开采、精炼、制造、所有权</translation>
        </message>
        <message>
            <source>Next point</source>
            <translation>下一点</translation>
        </message>
        <message>
            <source>Open the sample to see a plan at once, or start from your own spreadsheet.</source>
            <translation>打开示例可立即看到方案，也可以从您自己的电子表格开始。</translation>
        </message>
        <message>
            <source>Origins say in which countries an offer is mined, refined and made, and in which shares.</source>
            <translation>“来源”工作表说明报价在哪些国家开采、精炼和制造，以及各占多少份额。</translation>
        </message>
        <message>
            <source>Paste from Excel: a paste is one undo step.</source>
            <translation>从 Excel 粘贴：一次粘贴可一步撤销。</translation>
        </message>
        <message>
            <source>Price of each wish leaves out one rule after the other; the prices do not add up.</source>
            <translation>“每项要求的价格”逐一去掉一条规则；这些价格不能相加。</translation>
        </message>
        <message>
            <source>Price per point</source>
            <translation>每点价格</translation>
        </message>
        <message>
            <source>Reachable</source>
            <translation>可达到</translation>
        </message>
        <message>
            <source>Regret</source>
            <translation>遗憾值</translation>
        </message>
        <message>
            <source>Regulations are added with their dates and sources, and say whether they are a duty.</source>
            <translation>添加法规时附带其日期和来源，并说明是否为义务。</translation>
        </message>
        <message>
            <source>Robust plan: what being ready for the scenarios costs, and the regret of each.</source>
            <translation>稳健方案：为情景做好准备的成本，以及每个情景的遗憾值。</translation>
        </message>
        <message>
            <source>Save a plan from the Plan menu (Ctrl+Shift+P); choose here which ones to compare, up to four.</source>
            <translation>在方案菜单中保存方案（Ctrl+Shift+P）；在此选择要比较的方案，最多四个。</translation>
        </message>
        <message>
            <source>Save it as PDF, or export the plan to Excel with live formulas.</source>
            <translation>另存为 PDF，或将方案连同公式导出到 Excel。</translation>
        </message>
        <message>
            <source>Saved plans side by side, with what differs and what each change costs.</source>
            <translation>并排比较保存的方案，显示差异以及每项更改的成本。</translation>
        </message>
        <message>
            <source>Scenarios sets those of the book side by side, as the stress test of the plan played them.</source>
            <translation>“情景”将工作簿中的情景并列显示，如方案的压力测试所演练。</translation>
        </message>
        <message>
            <source>Stockpile: for how many days stock bridges a loss, what decides it, and what it costs.</source>
            <translation>储备：库存能过渡多少天的中断、由什么决定以及成本是多少。</translation>
        </message>
        <message>
            <source>The bar above moves one rule and plans at once: a trial. Keep puts it into the book, Back ends it.</source>
            <translation>上方的滑条移动一条规则并立即规划，这是试算。“保留”把它写入工作簿，“返回”结束试算。</translation>
        </message>
        <message>
            <source>The cheapest supplier mix that keeps every rule, with the proof that no cheaper one exists.</source>
            <translation>遵守所有规则的最低成本供应商组合，并证明不存在更便宜的组合。</translation>
        </message>
        <message>
            <source>The check that no cheaper plan exists: the bound that is proved equals the cost.</source>
            <translation>检验不存在更便宜的方案：已证明的下界等于成本。</translation>
        </message>
        <message>
            <source>The four places where an offer can depend on a country.</source>
            <translation>报价可能依赖某国的四个环节。</translation>
        </message>
        <message>
            <source>The headline says what the rules cost; beside it stands how the total adds up.</source>
            <translation>标题数字说明规则的成本；旁边列出总额的构成。</translation>
        </message>
        <message>
            <source>The landed cost of what comes from a country at a stage.</source>
            <translation>某阶段来自某国部分的到岸成本。</translation>
        </message>
        <message>
            <source>The least cost at each amount of a rule, from loose to tight.</source>
            <translation>规则从宽松到严格的每个取值所对应的最低成本。</translation>
        </message>
        <message>
            <source>The mean cost of the worst cases: at a risk level of 0.95, of the worst 5 %.</source>
            <translation>最坏情形的平均成本：风险水平为 0.95 时，即最坏的 5 %。</translation>
        </message>
        <message>
            <source>The most that may depend on one country, group or supplier.</source>
            <translation>允许依赖单一国家、国家组或供应商的最大限度。</translation>
        </message>
        <message>
            <source>The owner's country counts by the share that it owns.</source>
            <translation>所有者所在国按其持股份额计算。</translation>
        </message>
        <message>
            <source>The plan, saved plans, comments (Shift+F2 on a row) and the log are in the project file alone.</source>
            <translation>方案、已保存的方案、批注（在行上按 Shift+F2）和日志仅保存在项目文件中。</translation>
        </message>
        <message>
            <source>The share of what is bought that comes from a country at a stage.</source>
            <translation>采购中某阶段来自某国的份额。</translation>
        </message>
        <message>
            <source>The tightest amount of a rule at which any plan exists while the others hold.</source>
            <translation>在其他规则成立时，仍有方案的规则最紧取值。</translation>
        </message>
        <message>
            <source>Time to survive</source>
            <translation>可维持时间</translation>
        </message>
        <message>
            <source>Unit price with tariff, freight and other cost, in base currency.</source>
            <translation>单价加关税、运费和其他成本，以本位币计。</translation>
        </message>
        <message>
            <source>Unknown origin</source>
            <translation>来源未知</translation>
        </message>
        <message>
            <source>Value at risk</source>
            <translation>风险价值</translation>
        </message>
        <message>
            <source>What a committee reads: one page, then the detail.</source>
            <translation>供委员会审阅：第一页为概要，其后为明细。</translation>
        </message>
        <message>
            <source>What a plan buys of one offer in one period.</source>
            <translation>方案在一个期间内从一份报价采购的数量。</translation>
        </message>
        <message>
            <source>What a plan costs more in a scenario than the best plan for that scenario alone.</source>
            <translation>方案在某情景下比专为该情景制定的最佳方案多出的成本。</translation>
        </message>
        <message>
            <source>What changed on the Plan page compares the plan on show with the one before, saved or not.</source>
            <translation>“方案”页上的“有何变化”将显示的方案与上一个方案比较，无论是否已保存。</translation>
        </message>
        <message>
            <source>What is full lists the capacities that hold the plan back, and what a little more of each saves; in a plan with whole orders, lots, counts or breaks, those that are used up, without a price.</source>
            <translation>“产能瓶颈”列出制约方案的产能，以及各增加少许可节省多少；方案含整单、批次、数量或阶梯价时，列出已用尽的产能，不给价格。</translation>
        </message>
        <message>
            <source>What is not stated is unknown, and counts against every cap unless the settings say otherwise.</source>
            <translation>未注明的部分视为未知，除非另有设置，否则计入每个上限。</translation>
        </message>
        <message>
            <source>What it costs to depend less: one plan for each amount of a rule, from loose to tight.</source>
            <translation>降低依赖的成本：规则从宽松到严格，每个取值对应一个方案。</translation>
        </message>
        <message>
            <source>What the cap bar's next whole point costs: the plan at that amount less this one.</source>
            <translation>上限条的下一个整点的成本：该取值下的方案减去当前方案。</translation>
        </message>
        <message>
            <source>What the plan is compared with: the cheapest plan without rules, and today's split.</source>
            <translation>方案的比较对象：不含规则的最低成本方案，以及目前的分配。</translation>
        </message>
        <message>
            <source>What the plan must respect, one sentence a row; below the grid the chosen rule in words.</source>
            <translation>方案必须遵守的规则，每行一句；表格下方是所选规则的文字说明。</translation>
        </message>
        <message>
            <source>What you need: direct requirements, or a build plan with a bill of materials.</source>
            <translation>您的需求：直接需求，或生产计划与物料清单。</translation>
        </message>
        <message>
            <source>Where a session begins.</source>
            <translation>工作由此开始。</translation>
        </message>
        <message>
            <source>Where no plan exists, the page says why, and applies a repair by a click.</source>
            <translation>没有方案时，页面说明原因，并可一键应用修复。</translation>
        </message>
        <message>
            <source>Where the purchases come from: on a map, as a flow from mine to owner, and in each product.</source>
            <translation>采购的来源：地图、从矿山到所有者的流向，以及各产品中的构成。</translation>
        </message>
        <message>
            <source>Who can supply it: suppliers, offers, price breaks, and where each offer comes from.</source>
            <translation>谁能供货：供应商、报价、阶梯价，以及每份报价的来源。</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Glossary</source>
            <translation>术语表</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>ImportFiles</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Import a bill of materials or a quotation</source>
            <translation>导入物料清单或报价</translation>
        </message>
        <message>
            <source>Imported {0} into {1}</source>
            <translation>已将 {0} 导入 {1}</translation>
        </message>
        <message>
            <source>Save the annotated copy</source>
            <translation>保存带批注的副本</translation>
        </message>
        <message>
            <source>Spreadsheets and text tables ({0})</source>
            <translation>电子表格和文本表格 ({0})</translation>
        </message>
        <message>
            <source>The book was changed while the rows were made ready. Accept them once more.</source>
            <translation>准备各行期间工作簿已被更改。请再次接受。</translation>
        </message>
        <message>
            <source>{0} to check.xlsx</source>
            <translation>{0} 待检查.xlsx</translation>
        </message>
        <message>
            <source>{0} was not imported</source>
            <translation>未导入 {0}</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>A bill of materials</source>
            <translation>物料清单</translation>
        </message>
        <message>
            <source>A copy of the file in which what needs a look is marked, to send back</source>
            <translation>标出待查看之处的文件副本，可发回对方</translation>
        </message>
        <message>
            <source>A quotation</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>A spreadsheet or text table as you have it: .xlsx, .xls, .xlsb, .ods, .csv. The table is found, its columns are taken for what they are, and you see every decision before anything is written.</source>
            <translation>您现有的电子表格或文本表格：.xlsx、.xls、.xlsb、.ods、.csv。程序会找到表格并识别各列，写入之前您可看到每项判断。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>选择其他文件…</translation>
        </message>
        <message>
            <source>Country of origin</source>
            <translation>原产国</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Decimal comma</source>
            <translation>小数逗号</translation>
        </message>
        <message>
            <source>Decimal point</source>
            <translation>小数点</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>For one assembly</source>
            <translation>每个组件</translation>
        </message>
        <message>
            <source>For the whole product</source>
            <translation>整个产品</translation>
        </message>
        <message>
            <source>Import a bill of materials or a quotation</source>
            <translation>导入物料清单或报价</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>交货期</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <translation>制造商</translation>
        </message>
        <message>
            <source>Minimum order</source>
            <translation>最小订购量</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No column</source>
            <translation>无对应列</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>未读取</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>不使用</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Nothing was changed. Mend the file as it says, or choose another one.</source>
            <translation>没有任何更改。请按说明改正文件，或选择其他文件。</translation>
        </message>
        <message>
            <source>Of one unit</source>
            <translation>每单位</translation>
        </message>
        <message>
            <source>Of the row</source>
            <translation>整行</translation>
        </message>
        <message>
            <source>Order multiple</source>
            <translation>订购倍数</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>其他文件…</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>上级</translation>
        </message>
        <message>
            <source>Part number</source>
            <translation>零件号</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Price from {0}</source>
            <translation>{0} 起的价格</translation>
        </message>
        <message>
            <source>Price of one unit</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Price of the row</source>
            <translation>整行价格</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Read as proposed</source>
            <translation>按建议读取</translation>
        </message>
        <message>
            <source>Read it as proposed</source>
            <translation>按建议读取</translation>
        </message>
        <message>
            <source>Reading {0} …</source>
            <translation>正在读取 {0}…</translation>
        </message>
        <message>
            <source>Row total (check)</source>
            <translation>行合计（校验）</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>第 {0} 行</translation>
        </message>
        <message>
            <source>Save annotated copy…</source>
            <translation>保存带批注的副本…</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>损耗</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>分节</translation>
        </message>
        <message>
            <source>Subtotal</source>
            <translation>小计</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Take back the last correction (Ctrl+Z)</source>
            <translation>撤回最近一次更正 (Ctrl+Z)</translation>
        </message>
        <message>
            <source>The columns are read as you accepted them for this layout before.</source>
            <translation>各列按您先前对此版式接受的方式读取。</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>What was found, and how to mend it</source>
            <translation>发现的情况及如何改正</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>Annotated copy saved as {0}</source>
            <translation>带批注的副本已保存为 {0}</translation>
        </message>
        <message>
            <source>Import {0}</source>
            <translation>导入 {0}</translation>
        </message>
        <message>
            <source>Importing {0} …</source>
            <translation>正在导入 {0}…</translation>
        </message>
        <message>
            <source>Marking what needs a look in {0} …</source>
            <translation>正在 {0} 中标出待查看之处…</translation>
        </message>
        <message>
            <source>Read {0}</source>
            <translation>已读取 {0}</translation>
        </message>
        <message>
            <source>Reading {0} …</source>
            <translation>正在读取 {0}…</translation>
        </message>
        <message>
            <source>The copy of {0} was not saved</source>
            <translation>{0} 的副本未保存</translation>
        </message>
        <message>
            <source>The file has changed since it was opened; it was read again.</source>
            <translation>文件打开后已改变；已重新读取。</translation>
        </message>
        <message>
            <source>{0} was not imported</source>
            <translation>未导入 {0}</translation>
        </message>
        <message>
            <source>{0} was not read</source>
            <translation>未读取 {0}</translation>
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message>
            <source>Approve plan {0}</source>
            <translation>批准方案 {0}</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Delete comment</source>
            <translation>删除批注</translation>
        </message>
        <message>
            <source>Delete plan {0}</source>
            <translation>删除方案 {0}</translation>
        </message>
        <message>
            <source>Describe plan {0}</source>
            <translation>描述方案 {0}</translation>
        </message>
        <message>
            <source>Save plan {0}</source>
            <translation>保存方案 {0}</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>已保存 {0}</translation>
        </message>
        <message>
            <source>Saved {0} without plans, comments and log: save as a project to keep them</source>
            <translation>已保存 {0}，不含方案、批注和日志：另存为项目可保留它们</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>en</source>
            <translation>zh</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Changes and runs, the newest first</source>
            <translation>更改和运行，最新的在前</translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>导出日志</translation>
        </message>
        <message>
            <source>Exported {0} lines to {1}</source>
            <translation>已将 {0} 行导出到 {1}</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Log of the project</source>
            <translation>项目日志</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Text tables (*.csv)</source>
            <translation>文本表格 (*.csv)</translation>
        </message>
        <message>
            <source>The first signs of the book's content hash: the same input has the same hash</source>
            <translation>工作簿内容校验值的开头：相同输入的校验值相同</translation>
        </message>
        <message>
            <source>The log was not exported</source>
            <translation>未导出日志</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Write every line, with whole hashes, as a table (CSV)</source>
            <translation>将每一行连同完整的校验值写为表格 (CSV)</translation>
        </message>
        <message>
            <source>log.csv</source>
            <translation>log.csv</translation>
        </message>
        <message>
            <source>{0} lines. Every change that was accepted and every run; nothing here can be edited.</source>
            <translation>{0} 行。每次接受的更改和每次运行；此处内容不可编辑。</translation>
        </message>
    </context>
    <context>
        <name>LossBars</name>
        <message>
            <source>Bridged</source>
            <translation>可维持时间</translation>
        </message>
        <message>
            <source>Losses by what is short</source>
            <translation>按短缺排列的中断</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Short if the plan is kept</source>
            <translation>维持方案时的短缺</translation>
        </message>
        <message>
            <source>Still short when planned again</source>
            <translation>重新规划后仍短缺</translation>
        </message>
        <message>
            <source>Value of what is short, {0}; the {1} worst losses</source>
            <translation>短缺部分的价值，{0}；最严重的 {1} 种中断</translation>
        </message>
        <message>
            <source>short if the plan is kept; amber: still short when planned again</source>
            <translation>维持原方案时的短缺；琥珀色：重新规划后仍短缺</translation>
        </message>
    </context>
    <context>
        <name>LossCard</name>
        <message>
            <source>Bridged by stock and what is left: {0}.</source>
            <translation>库存和剩余供应可维持：{0}。</translation>
        </message>
        <message>
            <source>If the plan is kept, it leaves nothing more short.</source>
            <translation>若维持原方案，不会增加短缺。</translation>
        </message>
        <message>
            <source>If the plan is kept, {0} is short, first on {1}.</source>
            <translation>若维持原方案，短缺 {0}，最早在 {1}。</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>重新规划</translation>
        </message>
        <message>
            <source>Planned again it breaks: {0}</source>
            <translation>重新规划后违反：{0}</translation>
        </message>
        <message>
            <source>Planned again: {0} short at a cost of {1}.</source>
            <translation>重新规划：短缺 {0}，成本 {1}。</translation>
        </message>
        <message>
            <source>Probability {0}. </source>
            <translation>概率 {0}。</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Products not built</source>
            <translation>无法生产的产品</translation>
        </message>
        <message>
            <source>Short if kept</source>
            <translation>维持时</translation>
        </message>
        <message>
            <source>The chosen loss</source>
            <translation>所选中断</translation>
        </message>
        <message>
            <source>What is short when planned again</source>
            <translation>重新规划后的短缺</translation>
        </message>
        <message>
            <source>What it leaves short if the plan is kept</source>
            <translation>维持原方案时的短缺</translation>
        </message>
        <message>
            <source>What planning again comes to is not known.</source>
            <translation>重新规划的结果未知。</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>LossesCard</name>
        <message>
            <source>By country</source>
            <translation>按国家</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Concentration</source>
            <translation>集中度</translation>
        </message>
        <message>
            <source>How concentrated the plan is</source>
            <translation>方案的集中度</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Losses, the worst first</source>
            <translation>中断（最严重者在前）</translation>
        </message>
        <message>
            <source>What hangs on each country</source>
            <translation>各国关系到的价值</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Lodestone</source>
            <translation>Lodestone</translation>
        </message>
        <message>
            <source>Main</source>
            <translation>主工具栏</translation>
        </message>
        <message>
            <source>The language changes when Lodestone starts again</source>
            <translation>重新启动 Lodestone 后语言生效</translation>
        </message>
        <message>
            <source>{0}[*] (read-only) – Lodestone</source>
            <translation>{0}[*]（只读）– Lodestone</translation>
        </message>
        <message>
            <source>{0}[*] – Lodestone</source>
            <translation>{0}[*] – Lodestone</translation>
        </message>
    </context>
    <context>
        <name>MeaningCard</name>
        <message>
            <source>As it shows itself</source>
            <translation>自动识别</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>物料清单</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>逗号</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Currency of prices without one</source>
            <translation>未注明货币的价格所用货币</translation>
        </message>
        <message>
            <source>Decimal sign of numbers typed as text</source>
            <translation>以文本形式输入的数字的小数符号</translation>
        </message>
        <message>
            <source>Decimals</source>
            <translation>小数符号</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>读取方式</translation>
        </message>
        <message>
            <source>Kind of list</source>
            <translation>列表类型</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>点</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Unit of quantities without one</source>
            <translation>未注明单位的数量所用单位</translation>
        </message>
        <message>
            <source>as stated in the file</source>
            <translation>按文件所注</translation>
        </message>
    </context>
    <context>
        <name>ObjectiveCard</name>
        <message>
            <source>CVaR</source>
            <translation>CVaR</translation>
        </message>
        <message>
            <source>Cost when nothing happens</source>
            <translation>无事发生时的成本</translation>
        </message>
        <message>
            <source>Expected cost over the scenarios</source>
            <translation>各情景的期望成本</translation>
        </message>
        <message>
            <source>Least:</source>
            <translation>最小化：</translation>
        </message>
        <message>
            <source>Set and plan</source>
            <translation>设定并规划</translation>
        </message>
        <message>
            <source>The worst part of the scenarios that CVaR looks at, in percent</source>
            <translation>CVaR 考虑的最坏部分情景（百分比）</translation>
        </message>
        <message>
            <source>Type a percentage above 0, up to 100</source>
            <translation>请输入大于 0、至多 100 的百分比</translation>
        </message>
        <message>
            <source>What is least</source>
            <translation>最小化的对象</translation>
        </message>
        <message>
            <source>of the worst</source>
            <translation>最坏的</translation>
        </message>
    </context>
    <context>
        <name>OfferDetails</name>
        <message>
            <source>Contents of its material</source>
            <translation>其材料的成分</translation>
        </message>
        <message>
            <source>Contents of the material</source>
            <translation>材料的成分</translation>
        </message>
        <message>
            <source>Details of the offer</source>
            <translation>报价的明细</translation>
        </message>
        <message>
            <source>No offer is chosen</source>
            <translation>未选择报价</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Origins of this offer</source>
            <translation>此报价的来源</translation>
        </message>
        <message>
            <source>Price breaks</source>
            <translation>阶梯价</translation>
        </message>
        <message>
            <source>Price breaks of this offer</source>
            <translation>此报价的阶梯价</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Type {0}</source>
            <translation>输入 {0}</translation>
        </message>
    </context>
    <context>
        <name>OfferWords</name>
        <message>
            <source>Made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>Made: not stated, all unknown</source>
            <translation>制造：未说明，全部未知</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>{0}, {1}: {2} ({3})</source>
            <translation>{0}，{1}：{2}（{3}）</translation>
        </message>
        <message>
            <source>{0}: a share cannot be read</source>
            <translation>{0}：有一个份额无法读取</translation>
        </message>
        <message>
            <source>{0}: all known</source>
            <translation>{0}：全部已知</translation>
        </message>
        <message>
            <source>{0}: not stated, all unknown</source>
            <translation>{0}：未说明，全部未知</translation>
        </message>
        <message>
            <source>{0}: not stated, so in the supplier's country: {1}</source>
            <translation>{0}：未说明，因此按供应商所在国：{1}</translation>
        </message>
        <message>
            <source>{0}: {1} is more than the whole</source>
            <translation>{0}：{1} 超过了总量</translation>
        </message>
        <message>
            <source>{0}: {1} known, {2} unknown</source>
            <translation>{0}：{1} 已知，{2} 未知</translation>
        </message>
    </context>
    <context>
        <name>OriginsPage</name>
        <message>
            <source>From mine to owner</source>
            <translation>从矿山到所有者</translation>
        </message>
        <message>
            <source>In each product</source>
            <translation>各产品中</translation>
        </message>
        <message>
            <source>Looked where the plan comes from</source>
            <translation>已查明方案的来源</translation>
        </message>
        <message>
            <source>Looking where the plan comes from …</source>
            <translation>正在查明方案的来源…</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>地图</translation>
        </message>
        <message>
            <source>No origins yet</source>
            <translation>尚无来源</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Origins were not found</source>
            <translation>未能查明来源</translation>
        </message>
        <message>
            <source>Plan first: this page shows where the plan's purchases are mined, refined, made and owned.</source>
            <translation>请先计算方案：此页显示方案的采购在何处开采、精炼、制造以及归谁所有。</translation>
        </message>
        <message>
            <source>The plan has changed since. Optimise again.</source>
            <translation>方案此后已改变。请重新优化。</translation>
        </message>
        <message>
            <source>This page shows where the plan's purchases are mined, refined, made and owned.</source>
            <translation>此页显示方案的采购在何处开采、精炼、制造以及归谁所有。</translation>
        </message>
        <message>
            <source>What each product contains, by country</source>
            <translation>各产品所含成分（按国家）</translation>
        </message>
        <message>
            <source>Where an offer has several origins at both stages, they are taken to mix evenly.</source>
            <translation>若一份报价在两个阶段都有多个来源，则视为均匀混合。</translation>
        </message>
    </context>
    <context>
        <name>OutOfReach</name>
        <message>
            <source>{0}: at least {1} is asked, and no plan that meets every requirement goes above {2}.</source>
            <translation>{0}：要求至少 {1}，但满足全部需求的方案都不能高于 {2}。</translation>
        </message>
        <message>
            <source>{0}: at most {1} is asked, and no plan that meets every requirement goes below {2}.</source>
            <translation>{0}：要求至多 {1}，但满足全部需求的方案都不能低于 {2}。</translation>
        </message>
    </context>
    <context>
        <name>OutcomePage</name>
        <message>
            <source>1 problem stands in the way</source>
            <translation>有 1 个问题需要解决</translation>
        </message>
        <message>
            <source>A plan can meet the requirements and the rules, but none the scenarios too.</source>
            <translation>有方案能满足需求和规则，但没有方案能同时应对情景。</translation>
        </message>
        <message>
            <source>Apply and plan</source>
            <translation>应用并计算</translation>
        </message>
        <message>
            <source>Apply and plan: {0}</source>
            <translation>应用并计算：{0}</translation>
        </message>
        <message>
            <source>Esc stops it. The book stays as it is.</source>
            <translation>按 Esc 可停止。数据保持不变。</translation>
        </message>
        <message>
            <source>Mend them where they stand, then press F5. Each names its cell.</source>
            <translation>请在原处改正，然后按 F5。每个问题都指明所在的单元格。</translation>
        </message>
        <message>
            <source>No plan can meet all requirements and rules</source>
            <translation>没有方案能满足所有需求和规则</translation>
        </message>
        <message>
            <source>No plan can meet all the rules</source>
            <translation>没有方案能满足所有规则</translation>
        </message>
        <message>
            <source>No plan can meet all the scenarios</source>
            <translation>没有方案能应对所有情景</translation>
        </message>
        <message>
            <source>No plan can meet the requirements</source>
            <translation>没有方案能满足需求</translation>
        </message>
        <message>
            <source>No plan yet</source>
            <translation>尚无方案</translation>
        </message>
        <message>
            <source>No plan yet: the limit was reached first</source>
            <translation>尚无方案：先达到了限制</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page, then press F5.</source>
            <translation>请在开始页打开工作簿或示例，然后按 F5。</translation>
        </message>
        <message>
            <source>Open {0} again</source>
            <translation>重新打开 {0}</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Planning …</source>
            <translation>正在规划…</translation>
        </message>
        <message>
            <source>Press F5 for the least-cost plan that keeps every rule.</source>
            <translation>按 F5 计算遵守所有规则的最低成本方案。</translation>
        </message>
        <message>
            <source>Show the problems</source>
            <translation>显示问题</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>显示规则</translation>
        </message>
        <message>
            <source>Show the rule {0}</source>
            <translation>显示规则 {0}</translation>
        </message>
        <message>
            <source>The requirements, capacities and rules below cannot hold together.</source>
            <translation>以下需求、产能和规则无法同时成立。</translation>
        </message>
        <message>
            <source>The solver was stopped before it found a plan. Plan again, or give it more time.</source>
            <translation>求解器在找到方案之前被停止。请重新计算，或给它更多时间。</translation>
        </message>
        <message>
            <source>What cannot hold together</source>
            <translation>无法同时成立的条件</translation>
        </message>
        <message>
            <source>What is named below cannot hold together, whatever the rules ask for.</source>
            <translation>不论规则有何要求，以下所列均无法同时成立。</translation>
        </message>
        <message>
            <source>What is out of reach while the other rules hold</source>
            <translation>在其他规则成立时无法达到的目标</translation>
        </message>
        <message>
            <source>What was not read of {0} is not in this window: mend it in that file, then open it again.</source>
            <translation>{0} 中未读取的内容不在此窗口中：请在该文件中修正，然后重新打开。</translation>
        </message>
        <message>
            <source>What would make a plan possible</source>
            <translation>怎样才能得到方案</translation>
        </message>
        <message>
            <source>What would make a plan possible: each alone</source>
            <translation>怎样才能得到方案：任选其一</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>and 1 more</source>
            <translation>另有 1 项</translation>
        </message>
        <message>
            <source>and 1 more: show the problems</source>
            <translation>另有 1 项：显示问题</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>另有 {0} 项</translation>
        </message>
        <message>
            <source>and {0} more: show the problems</source>
            <translation>另有 {0} 项：显示问题</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} 以及另外 {1} 项</translation>
        </message>
        <message>
            <source>{0} problems stand in the way</source>
            <translation>有 {0} 个问题需要解决</translation>
        </message>
    </context>
    <context>
        <name>OwnFile</name>
        <message>
            <source>since {0}</source>
            <translation>自 {0} 起</translation>
        </message>
        <message>
            <source>{0} is open in another window of Lodestone</source>
            <translation>{0} 已在另一个 Lodestone 窗口中打开</translation>
        </message>
        <message>
            <source>{0} is open on the computer {1}</source>
            <translation>{0} 已在计算机 {1} 上打开</translation>
        </message>
    </context>
    <context>
        <name>Picture</name>
        <message>
            <source>The chart is {0} pixels high; a PNG picture holds {1}. Save it as SVG, or show it as a table.</source>
            <translation>图表高 {0} 像素；PNG 图片最多容纳 {1}。请将其保存为 SVG，或以表格显示。</translation>
        </message>
        <message>
            <source>The picture could not be made: there is not enough memory for it.</source>
            <translation>无法生成图片：内存不足。</translation>
        </message>
    </context>
    <context>
        <name>PlaceBar</name>
        <message>
            <source>0: the table has no titles</source>
            <translation>0：表格没有标题</translation>
        </message>
        <message>
            <source>1 row</source>
            <translation>1 行</translation>
        </message>
        <message>
            <source>2 rows</source>
            <translation>2 行</translation>
        </message>
        <message>
            <source>First row of the table</source>
            <translation>表格的第一行</translation>
        </message>
        <message>
            <source>Last row of the table</source>
            <translation>表格的最后一行</translation>
        </message>
        <message>
            <source>Row of the titles</source>
            <translation>标题所在行</translation>
        </message>
        <message>
            <source>Rows of titles</source>
            <translation>标题行数</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Table from row</source>
            <translation>表格起始行</translation>
        </message>
        <message>
            <source>Titles in row</source>
            <translation>标题行</translation>
        </message>
        <message>
            <source>to</source>
            <translation>至</translation>
        </message>
        <message>
            <source>{0} (hidden)</source>
            <translation>{0}（隐藏）</translation>
        </message>
        <message>
            <source>“{0}” is no number of a row. Type one such as {1}.</source>
            <translation>“{0}”不是行号。请输入如 {1} 的行号。</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>&amp;Compare</source>
            <translation>比较(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>方案(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Requirements</source>
            <translation>需求(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>开始(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Trade-off</source>
            <translation>权衡(&amp;T)</translation>
        </message>
        <message>
            <source>Ori&amp;gins and map</source>
            <translation>来源与地图(&amp;G)</translation>
        </message>
        <message>
            <source>R&amp;eport</source>
            <translation>报告(&amp;E)</translation>
        </message>
        <message>
            <source>R&amp;isk</source>
            <translation>风险(&amp;I)</translation>
        </message>
        <message>
            <source>R&amp;ules</source>
            <translation>规则(&amp;U)</translation>
        </message>
        <message>
            <source>Suppliers and &amp;offers</source>
            <translation>供应商与报价(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>PlanKeeping</name>
        <message>
            <source>Name and note of a saved plan</source>
            <translation>已保存方案的名称和备注</translation>
        </message>
        <message>
            <source>Plan {0}</source>
            <translation>方案 {0}</translation>
        </message>
        <message>
            <source>Save this plan</source>
            <translation>保存此方案</translation>
        </message>
        <message>
            <source>Saved the plan {0} in the project; save the project to keep it</source>
            <translation>方案 {0} 已加入项目；请保存项目以保留它</translation>
        </message>
        <message>
            <source>The saved plan was not changed</source>
            <translation>已保存的方案未更改</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>1 error stops planning.</source>
            <translation>有 1 个错误阻止规划。</translation>
        </message>
        <message>
            <source>Optimise again</source>
            <translation>重新优化</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. It is being planned again.</source>
            <translation>生成此方案之后数据已更改。正在重新规划。</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. It is out of date and is not exported.</source>
            <translation>此方案生成后数据已改变。方案已过期，不能导出。</translation>
        </message>
        <message>
            <source>trial at {0}</source>
            <translation>在 {0} 试算</translation>
        </message>
        <message>
            <source>{0} errors stop planning.</source>
            <translation>有 {0} 个错误阻止规划。</translation>
        </message>
    </context>
    <context>
        <name>PlanSlot</name>
        <message>
            <source>Compare with</source>
            <translation>比较基准</translation>
        </message>
        <message>
            <source>Plan {0}</source>
            <translation>方案 {0}</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>其他方案与此比较</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– 无 –</translation>
        </message>
    </context>
    <context>
        <name>PlanTables</name>
        <message>
            <source>1 row of a rule is beyond its limit, at a price of {1}.</source>
            <translation>规则中有 1 行超出限额，罚金为 {1}。</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>At limit</source>
            <translation>达到限额</translation>
        </message>
        <message>
            <source>Binding: the rule is at its limit</source>
            <translation>起约束作用：规则已达到限额</translation>
        </message>
        <message>
            <source>Can reach</source>
            <translation>可达到</translation>
        </message>
        <message>
            <source>Closing stock</source>
            <translation>期末库存</translation>
        </message>
        <message>
            <source>Cost, {0}</source>
            <translation>成本，{0}</translation>
        </message>
        <message>
            <source>Delivery period</source>
            <translation>交货期间</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>How fast the cost rises as the rule is tightened, per percentage point, at this plan</source>
            <translation>在此方案下收紧该规则时成本上升的速度，按每个百分点计</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>到岸成本</translation>
        </message>
        <message>
            <source>Landed, {0} per unit</source>
            <translation>到岸成本，每单位 {0}</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限额</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Part of the material's purchases in the period</source>
            <translation>占该材料本期采购的份额</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Price per point</source>
            <translation>每点价格</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Share of period</source>
            <translation>本期份额</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Surplus</source>
            <translation>过剩</translation>
        </message>
        <message>
            <source>The tightest amount with which any plan exists while the other rules hold and nothing is short</source>
            <translation>在其他规则成立且无短缺的情况下，仍有方案的最紧取值</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Unit cost</source>
            <translation>单位成本</translation>
        </message>
        <message>
            <source>at limit</source>
            <translation>达到限额</translation>
        </message>
        <message>
            <source>beyond, at a price</source>
            <translation>超出，付罚金</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>unknown origin</source>
            <translation>来源未知</translation>
        </message>
        <message>
            <source>{0} at their limit</source>
            <translation>{0} 条已达限额</translation>
        </message>
        <message>
            <source>{0} at their limit, {1} beyond, at a price</source>
            <translation>{0} 条已达限额，{1} 条超出，付罚金</translation>
        </message>
        <message>
            <source>{0} rows of rules are beyond their limit, at a price of {1} in all.</source>
            <translation>规则中有 {0} 行超出限额，罚金共计 {1}。</translation>
        </message>
    </context>
    <context>
        <name>PointCard</name>
        <message>
            <source>At or beyond their limit: {0}</source>
            <translation>已达或超出限额：{0}</translation>
        </message>
        <message>
            <source>It cannot be tightened further among these amounts.</source>
            <translation>在这些取值中无法进一步收紧。</translation>
        </message>
        <message>
            <source>The chosen amount</source>
            <translation>所选取值</translation>
        </message>
        <message>
            <source>The next step, to {0}, costs {1} more.</source>
            <translation>下一步收紧到 {0}，成本增加 {1}。</translation>
        </message>
        <message>
            <source>no rule</source>
            <translation>无规则</translation>
        </message>
        <message>
            <source>{0} over the loosest plan; {1} in all</source>
            <translation>比最宽松方案高 {0}；合计 {1}</translation>
        </message>
    </context>
    <context>
        <name>PointMix</name>
        <message>
            <source>Made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>所有权</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>供应商</translation>
        </message>
    </context>
    <context>
        <name>PresetDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>添加(&amp;A)</translation>
        </message>
        <message>
            <source>Add rules from a regulation</source>
            <translation>从法规添加规则</translation>
        </message>
        <message>
            <source>Add {0}</source>
            <translation>添加 {0}</translation>
        </message>
        <message>
            <source>It cannot be added</source>
            <translation>无法添加</translation>
        </message>
        <message>
            <source>It would add {0} rows:</source>
            <translation>将添加 {0} 行：</translation>
        </message>
        <message>
            <source>Looking what it would add …</source>
            <translation>正在查看会添加什么…</translation>
        </message>
        <message>
            <source>Mind: {0}</source>
            <translation>请注意：{0}</translation>
        </message>
        <message>
            <source>Nature: {0}</source>
            <translation>性质：{0}</translation>
        </message>
        <message>
            <source>No rule can say it: {0}</source>
            <translation>没有规则能表达它：{0}</translation>
        </message>
        <message>
            <source>Regulations</source>
            <translation>法规</translation>
        </message>
        <message>
            <source>Says: {0}</source>
            <translation>内容：{0}</translation>
        </message>
        <message>
            <source>Source: {0}</source>
            <translation>来源：{0}</translation>
        </message>
        <message>
            <source>The regulation</source>
            <translation>法规内容</translation>
        </message>
        <message>
            <source>Whatever its &amp;dates, as a policy of your own</source>
            <translation>不论其日期，作为自己的政策(&amp;D)</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>自 {0} 起</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>无日期</translation>
        </message>
        <message>
            <source>to be reached by {0}</source>
            <translation>须在 {0} 前达到</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>至 {0}</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} 至 {1}</translation>
        </message>
    </context>
    <context>
        <name>Pricing</name>
        <message>
            <source>Priced the wishes</source>
            <translation>已为要求定价</translation>
        </message>
        <message>
            <source>Pricing one wish after the other …</source>
            <translation>正在逐一为要求定价…</translation>
        </message>
        <message>
            <source>The wishes were not priced</source>
            <translation>未能为要求定价</translation>
        </message>
    </context>
    <context>
        <name>ProblemDock</name>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
    </context>
    <context>
        <name>ProblemModel</name>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>How to mend it</source>
            <translation>如何改正</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>发现的情况</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>{0}, row {1}</source>
            <translation>{0}，第 {1} 行</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Choose Quantity in the head of a column, or state one quantity for every row:</source>
            <translation>请在某列的表头选择“数量”，或为每一行指定同一数量：</translation>
        </message>
        <message>
            <source>For every row</source>
            <translation>用于每一行</translation>
        </message>
        <message>
            <source>Otherwise correct the file itself.</source>
            <translation>否则请更正文件本身。</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Quantity of every row</source>
            <translation>每一行的数量</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Question: {0}</source>
            <translation>问题：{0}</translation>
        </message>
        <message>
            <source>such as {0}</source>
            <translation>例如 {0}</translation>
        </message>
        <message>
            <source>{0} more answers: choose the column in the heads above the cells.</source>
            <translation>另有 {0} 种答案：请在单元格上方的表头中选择列。</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Take every proposed answer</source>
            <translation>采用所有建议的答案</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>ReadOnlyBanner</name>
        <message>
            <source>If Lodestone ended abruptly there, delete {0} and open the file again.</source>
            <translation>如果 Lodestone 在那里意外结束，请删除 {0} 并重新打开该文件。</translation>
        </message>
        <message>
            <source>It is read-only here: Save asks for another name.</source>
            <translation>此处为只读：保存时会要求使用其他名称。</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>{0} is free now. Open it again to see its newest state and to save it.</source>
            <translation>{0} 现已空闲。重新打开即可查看最新状态并保存。</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Plans and comments</source>
            <translation>方案和批注</translation>
        </message>
        <message>
            <source>Unsaved changes could not be brought back: {0}</source>
            <translation>无法恢复未保存的更改：{0}</translation>
        </message>
        <message>
            <source>{0} more changes of {1} could not be read and are lost</source>
            <translation>{1} 的另外 {0} 项更改无法读取，已丢失</translation>
        </message>
    </context>
    <context>
        <name>Reference</name>
        <message>
            <source>Blank means</source>
            <translation>留空表示</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>取值</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Workbook reference</source>
            <translation>工作簿参考</translation>
        </message>
        <message>
            <source>amount: 65 %, 100 kg, 20000 USD</source>
            <translation>数值：65 %、100 kg、20000 USD</translation>
        </message>
        <message>
            <source>country: ISO code or name</source>
            <translation>国家：ISO 代码或名称</translation>
        </message>
        <message>
            <source>currency: ISO code</source>
            <translation>货币：ISO 代码</translation>
        </message>
        <message>
            <source>date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>one of a list</source>
            <translation>列表中的一项</translation>
        </message>
        <message>
            <source>penalty, or never</source>
            <translation>罚金，或 never</translation>
        </message>
        <message>
            <source>period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>required</source>
            <translation>必填</translation>
        </message>
        <message>
            <source>share: 0.65 or 65 %</source>
            <translation>份额：0.65 或 65 %</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>单位</translation>
        </message>
    </context>
    <context>
        <name>ReferenceData</name>
        <message>
            <source>(a) bauxite/alumina/aluminium</source>
            <translation>(a) 铝土矿/氧化铝/铝</translation>
        </message>
        <message>
            <source>(b) bismuth</source>
            <translation>(b) 铋</translation>
        </message>
        <message>
            <source>(c) boron - metallurgy grade</source>
            <translation>(c) 硼（冶金级）</translation>
        </message>
        <message>
            <source>(d) cobalt</source>
            <translation>(d) 钴</translation>
        </message>
        <message>
            <source>(e) copper</source>
            <translation>(e) 铜</translation>
        </message>
        <message>
            <source>(f) gallium</source>
            <translation>(f) 镓</translation>
        </message>
        <message>
            <source>(g) germanium</source>
            <translation>(g) 锗</translation>
        </message>
        <message>
            <source>(h) lithium - battery grade</source>
            <translation>(h) 锂（电池级）</translation>
        </message>
        <message>
            <source>(i) magnesium metal</source>
            <translation>(i) 金属镁</translation>
        </message>
        <message>
            <source>(j) manganese - battery grade</source>
            <translation>(j) 锰（电池级）</translation>
        </message>
        <message>
            <source>(k) graphite - battery grade</source>
            <translation>(k) 石墨（电池级）</translation>
        </message>
        <message>
            <source>(l) nickel - battery grade</source>
            <translation>(l) 镍（电池级）</translation>
        </message>
        <message>
            <source>(m) platinum group metals</source>
            <translation>(m) 铂族金属</translation>
        </message>
        <message>
            <source>(n) rare earth elements for permanent magnets (Nd, Pr, Tb, Dy, Gd, Sm, and Ce)</source>
            <translation>(n) 永磁体用稀土元素（Nd、Pr、Tb、Dy、Gd、Sm 和 Ce）</translation>
        </message>
        <message>
            <source>(o) silicon metal</source>
            <translation>(o) 金属硅</translation>
        </message>
        <message>
            <source>(p) titanium metal</source>
            <translation>(p) 金属钛</translation>
        </message>
        <message>
            <source>(q) tungsten</source>
            <translation>(q) 钨</translation>
        </message>
        <message>
            <source>180 days ended 2026-07-13; outcome not found</source>
            <translation>180 天已于 2026-07-13 届满；未查到结果</translation>
        </message>
        <message>
            <source>2016-2020 avg</source>
            <translation>2016–2020 年平均</translation>
        </message>
        <message>
            <source>Alumina</source>
            <translation>氧化铝</translation>
        </message>
        <message>
            <source>Alumina, refinery production</source>
            <translation>氧化铝，精炼产量</translation>
        </message>
        <message>
            <source>Aluminium</source>
            <translation>铝</translation>
        </message>
        <message>
            <source>Antimony</source>
            <translation>锑</translation>
        </message>
        <message>
            <source>Arsenic</source>
            <translation>砷</translation>
        </message>
        <message>
            <source>Baryte</source>
            <translation>重晶石</translation>
        </message>
        <message>
            <source>Battery-grade graphite</source>
            <translation>电池级石墨</translation>
        </message>
        <message>
            <source>Bauxite</source>
            <translation>铝土矿</translation>
        </message>
        <message>
            <source>Bauxite, mine production</source>
            <translation>铝土矿，矿山产量</translation>
        </message>
        <message>
            <source>Beryllium</source>
            <translation>铍</translation>
        </message>
        <message>
            <source>Bismuth</source>
            <translation>铋</translation>
        </message>
        <message>
            <source>Boron</source>
            <translation>硼</translation>
        </message>
        <message>
            <source>Cadmium</source>
            <translation>镉</translation>
        </message>
        <message>
            <source>Cerium</source>
            <translation>铈</translation>
        </message>
        <message>
            <source>Chromium</source>
            <translation>铬</translation>
        </message>
        <message>
            <source>Cobalt</source>
            <translation>钴</translation>
        </message>
        <message>
            <source>Commission and Member States</source>
            <translation>欧盟委员会和成员国</translation>
        </message>
        <message>
            <source>Copper</source>
            <translation>铜</translation>
        </message>
        <message>
            <source>DFARS 252.225-7009: specialty metals melted or produced in US or qualifying country</source>
            <translation>DFARS 252.225-7009：在美国或合格国家熔炼或生产的特种金属</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: neodymium-iron-boron magnets (from 1 Jan 2027)</source>
            <translation>DFARS 252.225-7052：钕铁硼磁体（自 2027 年 1 月 1 日起）</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: neodymium-iron-boron magnets (until 31 Dec 2026)</source>
            <translation>DFARS 252.225-7052：钕铁硼磁体（至 2026 年 12 月 31 日）</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: samarium-cobalt magnets (from 1 Jan 2027)</source>
            <translation>DFARS 252.225-7052：钐钴磁体（自 2027 年 1 月 1 日起）</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: samarium-cobalt magnets (until 31 Dec 2026)</source>
            <translation>DFARS 252.225-7052：钐钴磁体（至 2026 年 12 月 31 日）</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: tantalum metals and alloys (from 1 Jan 2027)</source>
            <translation>DFARS 252.225-7052：钽金属及合金（自 2027 年 1 月 1 日起）</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: tantalum metals and alloys (until 31 Dec 2026)</source>
            <translation>DFARS 252.225-7052：钽金属及合金（至 2026 年 12 月 31 日）</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: tungsten metal powder and tungsten heavy alloy (from 1 Jan 2027)</source>
            <translation>DFARS 252.225-7052：钨金属粉末和钨重合金（自 2027 年 1 月 1 日起）</translation>
        </message>
        <message>
            <source>DFARS 252.225-7052: tungsten metal powder and tungsten heavy alloy (until 31 Dec 2026)</source>
            <translation>DFARS 252.225-7052：钨金属粉末和钨重合金（至 2026 年 12 月 31 日）</translation>
        </message>
        <message>
            <source>DoD</source>
            <translation>美国国防部 (DoD)</translation>
        </message>
        <message>
            <source>DoD contractors</source>
            <translation>美国国防部 (DoD) 承包商</translation>
        </message>
        <message>
            <source>DoD contractors and subcontractors</source>
            <translation>美国国防部 (DoD) 承包商和分包商</translation>
        </message>
        <message>
            <source>Dysprosium</source>
            <translation>镝</translation>
        </message>
        <message>
            <source>EU CRM 2023 stage E</source>
            <translation>欧盟 2023 年关键原材料研究，开采阶段 (E)</translation>
        </message>
        <message>
            <source>EU CRM 2023 stage P</source>
            <translation>欧盟 2023 年关键原材料研究，加工阶段 (P)</translation>
        </message>
        <message>
            <source>EU CRMA: &gt;=10 % extracted in EU</source>
            <translation>欧盟《关键原材料法》(CRMA)：至少 10 % 在欧盟开采</translation>
        </message>
        <message>
            <source>EU CRMA: &gt;=25 % from EU recycling</source>
            <translation>欧盟《关键原材料法》(CRMA)：至少 25 % 来自欧盟回收</translation>
        </message>
        <message>
            <source>EU CRMA: &gt;=40 % processed in EU</source>
            <translation>欧盟《关键原材料法》(CRMA)：至少 40 % 在欧盟加工</translation>
        </message>
        <message>
            <source>EU CRMA: company risk preparedness (map + stress supply chain)</source>
            <translation>欧盟《关键原材料法》(CRMA)：企业风险防范（供应链图和压力测试）</translation>
        </message>
        <message>
            <source>EU CRMA: no single third country above 65 %</source>
            <translation>欧盟《关键原材料法》(CRMA)：任一第三国不超过 65 %</translation>
        </message>
        <message>
            <source>EU conflict minerals: importer due diligence above volume thresholds</source>
            <translation>欧盟冲突矿产条例：进口量超过门槛的进口商尽职调查</translation>
        </message>
        <message>
            <source>EV manufacturers</source>
            <translation>电动汽车制造商</translation>
        </message>
        <message>
            <source>Erbium</source>
            <translation>铒</translation>
        </message>
        <message>
            <source>Europium</source>
            <translation>铕</translation>
        </message>
        <message>
            <source>FY2024 NDAA sec. 154: no DoD batteries from six named Chinese makers</source>
            <translation>FY2024 NDAA sec. 154：DoD 不得采购六家列名中国制造商的电池</translation>
        </message>
        <message>
            <source>Feldspar</source>
            <translation>长石</translation>
        </message>
        <message>
            <source>Ferrosilicon</source>
            <translation>硅铁</translation>
        </message>
        <message>
            <source>Fluorspar</source>
            <translation>萤石</translation>
        </message>
        <message>
            <source>Ga, Ge, Sb, superhard materials dual-use items; stricter end-use review for graphite</source>
            <translation>镓、锗、锑、超硬材料两用物项；对石墨实施更严格的最终用途审查</translation>
        </message>
        <message>
            <source>Gadolinium</source>
            <translation>钆</translation>
        </message>
        <message>
            <source>Gallium</source>
            <translation>镓</translation>
        </message>
        <message>
            <source>Germanium</source>
            <translation>锗</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>金</translation>
        </message>
        <message>
            <source>Hafnium</source>
            <translation>铪</translation>
        </message>
        <message>
            <source>Helium</source>
            <translation>氦</translation>
        </message>
        <message>
            <source>Helium Production</source>
            <translation>氦产量</translation>
        </message>
        <message>
            <source>Holmium</source>
            <translation>钬</translation>
        </message>
        <message>
            <source>IEA mining (magnet rare earth elements)</source>
            <translation>IEA，开采（磁体用稀土元素）</translation>
        </message>
        <message>
            <source>IEA refining</source>
            <translation>IEA，精炼</translation>
        </message>
        <message>
            <source>IEA refining (battery-grade graphite)</source>
            <translation>IEA，精炼（电池级石墨）</translation>
        </message>
        <message>
            <source>IEA refining (magnet rare earth elements)</source>
            <translation>IEA，精炼（磁体用稀土元素）</translation>
        </message>
        <message>
            <source>Ilmenite</source>
            <translation>钛铁矿</translation>
        </message>
        <message>
            <source>Indium</source>
            <translation>铟</translation>
        </message>
        <message>
            <source>Iridium</source>
            <translation>铱</translation>
        </message>
        <message>
            <source>Iron ore</source>
            <translation>铁矿石</translation>
        </message>
        <message>
            <source>Lanthanum</source>
            <translation>镧</translation>
        </message>
        <message>
            <source>Large companies</source>
            <translation>大型企业</translation>
        </message>
        <message>
            <source>Large companies identified by Member States that use SRMs for batteries, hydrogen, renewables, aircraft, traction motors, heat pumps, data/mobile equipment, AM, robotics, drones, launchers, satellites, advanced chips</source>
            <translation>成员国指定的、将战略原材料用于电池、氢能、可再生能源、航空器、牵引电机、热泵、数据和移动设备、增材制造、机器人、无人机、运载火箭、卫星或先进芯片的大型企业</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>铅</translation>
        </message>
        <message>
            <source>Lithium</source>
            <translation>锂</translation>
        </message>
        <message>
            <source>Lutetium</source>
            <translation>镥</translation>
        </message>
        <message>
            <source>Magnesite</source>
            <translation>菱镁矿</translation>
        </message>
        <message>
            <source>Magnesium metal</source>
            <translation>金属镁</translation>
        </message>
        <message>
            <source>Magnet rare earths (Nd, Pr, Dy, Tb)</source>
            <translation>磁体用稀土（Nd、Pr、Dy、Tb）</translation>
        </message>
        <message>
            <source>Manganese</source>
            <translation>锰</translation>
        </message>
        <message>
            <source>Mine production</source>
            <translation>矿山产量</translation>
        </message>
        <message>
            <source>Mine production: Ilmenite</source>
            <translation>矿山产量：钛铁矿</translation>
        </message>
        <message>
            <source>Mine production: Iron content</source>
            <translation>矿山产量：含铁量</translation>
        </message>
        <message>
            <source>Mine production: Palladium</source>
            <translation>矿山产量：钯</translation>
        </message>
        <message>
            <source>Mine production: Platinum</source>
            <translation>矿山产量：铂</translation>
        </message>
        <message>
            <source>Mine production: Rutile</source>
            <translation>矿山产量：金红石</translation>
        </message>
        <message>
            <source>Molybdenum</source>
            <translation>钼</translation>
        </message>
        <message>
            <source>Natural graphite</source>
            <translation>天然石墨</translation>
        </message>
        <message>
            <source>Neodymium</source>
            <translation>钕</translation>
        </message>
        <message>
            <source>Nickel</source>
            <translation>镍</translation>
        </message>
        <message>
            <source>Niobium</source>
            <translation>铌</translation>
        </message>
        <message>
            <source>Palladium</source>
            <translation>钯</translation>
        </message>
        <message>
            <source>Phosphate rock</source>
            <translation>磷矿石</translation>
        </message>
        <message>
            <source>Phosphorus</source>
            <translation>磷</translation>
        </message>
        <message>
            <source>Platinum</source>
            <translation>铂</translation>
        </message>
        <message>
            <source>Praseodymium</source>
            <translation>镨</translation>
        </message>
        <message>
            <source>Primary production</source>
            <translation>原生产量</translation>
        </message>
        <message>
            <source>Production (arsenic trioxide, gross weight)</source>
            <translation>产量（三氧化二砷，毛重）</translation>
        </message>
        <message>
            <source>RESourceEU / CRMA amendment proposal COM 3 Dec 2025</source>
            <translation>RESourceEU：欧盟委员会 2025 年 12 月 3 日的 CRMA 修订提案</translation>
        </message>
        <message>
            <source>Rare earths (total, REO)</source>
            <translation>稀土（总量，REO）</translation>
        </message>
        <message>
            <source>Refinery production</source>
            <translation>精炼产量</translation>
        </message>
        <message>
            <source>Refinery production: concentrate</source>
            <translation>精炼产量：精矿</translation>
        </message>
        <message>
            <source>Rhenium</source>
            <translation>铼</translation>
        </message>
        <message>
            <source>Rhodium</source>
            <translation>铑</translation>
        </message>
        <message>
            <source>Ruthenium</source>
            <translation>钌</translation>
        </message>
        <message>
            <source>Rutile</source>
            <translation>金红石</translation>
        </message>
        <message>
            <source>SEC issuers</source>
            <translation>向 SEC 申报的发行人</translation>
        </message>
        <message>
            <source>Samarium</source>
            <translation>钐</translation>
        </message>
        <message>
            <source>Scandium</source>
            <translation>钪</translation>
        </message>
        <message>
            <source>Section 232</source>
            <translation>第 232 条</translation>
        </message>
        <message>
            <source>Section 301</source>
            <translation>第 301 条</translation>
        </message>
        <message>
            <source>Selenium</source>
            <translation>硒</translation>
        </message>
        <message>
            <source>Silicon metal</source>
            <translation>金属硅</translation>
        </message>
        <message>
            <source>Silver</source>
            <translation>银</translation>
        </message>
        <message>
            <source>Smelter production</source>
            <translation>冶炼产量</translation>
        </message>
        <message>
            <source>Strontium</source>
            <translation>锶</translation>
        </message>
        <message>
            <source>Tantalum</source>
            <translation>钽</translation>
        </message>
        <message>
            <source>Tellurium</source>
            <translation>碲</translation>
        </message>
        <message>
            <source>Terbium</source>
            <translation>铽</translation>
        </message>
        <message>
            <source>Thulium</source>
            <translation>铥</translation>
        </message>
        <message>
            <source>Tin</source>
            <translation>锡</translation>
        </message>
        <message>
            <source>Titanium mineral concentrates</source>
            <translation>钛矿精矿</translation>
        </message>
        <message>
            <source>Titanium sponge metal production</source>
            <translation>海绵钛产量</translation>
        </message>
        <message>
            <source>Titanium sponge/metal</source>
            <translation>海绵钛/金属钛</translation>
        </message>
        <message>
            <source>Tungsten</source>
            <translation>钨</translation>
        </message>
        <message>
            <source>US 45X credit for applicable critical minerals: phase-out</source>
            <translation>美国 45X 关键矿产抵免：逐步取消</translation>
        </message>
        <message>
            <source>US Dodd-Frank 1502 conflict minerals reporting</source>
            <translation>美国《多德-弗兰克法案》第 1502 条：冲突矿产报告</translation>
        </message>
        <message>
            <source>US IRA 30D critical-mineral requirement, vehicles placed in service 2023</source>
            <translation>美国 IRA 30D：关键矿产要求，2023 年投入使用的车辆</translation>
        </message>
        <message>
            <source>US IRA 30D critical-mineral requirement, vehicles placed in service 2024</source>
            <translation>美国 IRA 30D：关键矿产要求，2024 年投入使用的车辆</translation>
        </message>
        <message>
            <source>US IRA 30D critical-mineral requirement, vehicles placed in service 2025</source>
            <translation>美国 IRA 30D：关键矿产要求，2025 年投入使用的车辆</translation>
        </message>
        <message>
            <source>US IRA 30D critical-mineral requirement, vehicles placed in service 2026</source>
            <translation>美国 IRA 30D：关键矿产要求，2026 年投入使用的车辆</translation>
        </message>
        <message>
            <source>US IRA 30D critical-mineral requirement, vehicles placed in service 2027</source>
            <translation>美国 IRA 30D：关键矿产要求，2027 年投入使用的车辆</translation>
        </message>
        <message>
            <source>US IRA 30D: no critical minerals extracted, processed or recycled by a FEOC</source>
            <translation>美国 IRA 30D：不得使用受关注外国实体 (FEOC) 开采、加工或回收的关键矿产</translation>
        </message>
        <message>
            <source>US OBBBA material assistance cost ratio: battery components (45X), 2026</source>
            <translation>美国 OBBBA 实质性协助成本比率：电池部件 (45X)，2026</translation>
        </message>
        <message>
            <source>US OBBBA material assistance cost ratio: energy storage technology, 2026</source>
            <translation>美国 OBBBA 实质性协助成本比率：储能技术，2026</translation>
        </message>
        <message>
            <source>US OBBBA material assistance cost ratio: energy storage technology, 2030</source>
            <translation>美国 OBBBA 实质性协助成本比率：储能技术，2030</translation>
        </message>
        <message>
            <source>US OBBBA material assistance cost ratio: qualified facility (solar/wind, 45Y/48E), 2026</source>
            <translation>美国 OBBBA 实质性协助成本比率：合格设施（太阳能/风能，45Y/48E），2026</translation>
        </message>
        <message>
            <source>US OBBBA material assistance cost ratio: qualified facility (solar/wind, 45Y/48E), 2030</source>
            <translation>美国 OBBBA 实质性协助成本比率：合格设施（太阳能/风能，45Y/48E），2030</translation>
        </message>
        <message>
            <source>US OBBBA material assistance cost ratio: solar eligible components (45X), 2026</source>
            <translation>美国 OBBBA 实质性协助成本比率：太阳能合格部件 (45X)，2026</translation>
        </message>
        <message>
            <source>US OBBBA: foreign-influenced entity ownership tests</source>
            <translation>美国 OBBBA：受外国影响实体的所有权测试</translation>
        </message>
        <message>
            <source>US Section 232 copper 50 %</source>
            <translation>美国第 232 条：铜 50 %</translation>
        </message>
        <message>
            <source>US Section 232 processed critical minerals and derivatives</source>
            <translation>美国第 232 条：加工关键矿产及其衍生品</translation>
        </message>
        <message>
            <source>US Section 301 duties on China</source>
            <translation>美国第 301 条：对华关税</translation>
        </message>
        <message>
            <source>US importers</source>
            <translation>美国进口商</translation>
        </message>
        <message>
            <source>US producers of applicable critical minerals</source>
            <translation>适用关键矿产的美国生产商</translation>
        </message>
        <message>
            <source>Union importers</source>
            <translation>欧盟进口商</translation>
        </message>
        <message>
            <source>Vanadium</source>
            <translation>钒</translation>
        </message>
        <message>
            <source>Ytterbium</source>
            <translation>镱</translation>
        </message>
        <message>
            <source>Yttrium</source>
            <translation>钇</translation>
        </message>
        <message>
            <source>Zinc</source>
            <translation>锌</translation>
        </message>
        <message>
            <source>Zirconium</source>
            <translation>锆</translation>
        </message>
        <message>
            <source>Zirconium mineral concentrates, mine production (thousand metric tons, gross weight)</source>
            <translation>锆矿精矿，矿山产量（千吨，毛重）</translation>
        </message>
        <message>
            <source>antimony and related, superhard materials</source>
            <translation>锑及相关物项、超硬材料</translation>
        </message>
        <message>
            <source>battery parts (non-lithium-ion)</source>
            <translation>电池零件（非锂离子）</translation>
        </message>
        <message>
            <source>credit ended 2025-09-30</source>
            <translation>抵免已于 2025-09-30 结束</translation>
        </message>
        <message>
            <source>credit ended 2025-09-30 (OBBBA); keep as customer-policy template</source>
            <translation>抵免已于 2025-09-30 结束 (OBBBA)；保留作为客户政策的参考</translation>
        </message>
        <message>
            <source>end date passed 13 days ago; what followed was not found</source>
            <translation>截止日期已过 13 天；未查到后续情况</translation>
        </message>
        <message>
            <source>export ban (graphite: stricter review)</source>
            <translation>出口禁令（石墨：更严格审查）</translation>
        </message>
        <message>
            <source>export licence</source>
            <translation>出口许可</translation>
        </message>
        <message>
            <source>ferro-niobium</source>
            <translation>铌铁</translation>
        </message>
        <message>
            <source>foreign-made items (Annex 1 Part 2) containing Chinese-origin Part 1 rare-earth items; items made abroad with Chinese rare-earth technology; Chinese-origin items re-exported (from 2025-10-09)</source>
            <translation>含有原产于中国的第一部分稀土物项的境外制造物项（附件 1 第二部分）；使用中国稀土技术在境外制造的物项；再出口的原产于中国的物项（自 2025-10-09 起）</translation>
        </message>
        <message>
            <source>future</source>
            <translation>未来生效</translation>
        </message>
        <message>
            <source>future (not yet effective)</source>
            <translation>未来生效（尚未生效）</translation>
        </message>
        <message>
            <source>gallium and germanium metals and compounds</source>
            <translation>镓和锗的金属及化合物</translation>
        </message>
        <message>
            <source>high-purity graphite, natural flake graphite and products</source>
            <translation>高纯石墨、天然鳞片石墨及制品</translation>
        </message>
        <message>
            <source>holmium, erbium, thulium, europium, ytterbium items</source>
            <translation>钬、铒、铥、铕、镱物项</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>in force (not suspended; general licences announced by White House 2025-11-01)</source>
            <translation>有效（未暂停；白宫于 2025-11-01 宣布通用许可）</translation>
        </message>
        <message>
            <source>in force (rates at 2024/25; later changes not checked)</source>
            <translation>有效（2024/25 年税率；未核对之后的变化）</translation>
        </message>
        <message>
            <source>in force as benchmark</source>
            <translation>作为基准有效</translation>
        </message>
        <message>
            <source>in force; refined copper 15 % from 2027-01-01 / 30 % from 2028-01-01 was foreseen, decision not found</source>
            <translation>有效；曾预计精炼铜自 2027-01-01 起 15 %、自 2028-01-01 起 30 %，未查到决定</translation>
        </message>
        <message>
            <source>law text excerpt read</source>
            <translation>已阅读法律文本摘录</translation>
        </message>
        <message>
            <source>law text quoted</source>
            <translation>引用法律文本</translation>
        </message>
        <message>
            <source>law text quoted (10 %)</source>
            <translation>引用法律文本 (10 %)</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>许可</translation>
        </message>
        <message>
            <source>licence from MOFCOM by foreign exporter; 50 % affiliate rule; military end users refused; &lt;=14 nm logic / &gt;=256-layer memory case by case</source>
            <translation>境外出口商须获商务部许可；50 % 关联规则；拒绝军事最终用户；14 纳米及以下逻辑芯片、256 层及以上存储芯片逐案审批</translation>
        </message>
        <message>
            <source>lithium batteries, cathode materials, artificial graphite anode materials and equipment</source>
            <translation>锂电池、正极材料、人造石墨负极材料及设备</translation>
        </message>
        <message>
            <source>lithium-ion EV batteries</source>
            <translation>电动汽车锂离子电池</translation>
        </message>
        <message>
            <source>lithium-ion non-EV batteries</source>
            <translation>非电动汽车锂离子电池</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>矿山</translation>
        </message>
        <message>
            <source>natural graphite</source>
            <translation>天然石墨</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>one source</source>
            <translation>一个来源</translation>
        </message>
        <message>
            <source>one source (2030)</source>
            <translation>一个来源 (2030)</translation>
        </message>
        <message>
            <source>paraphrase + official Q&amp;A</source>
            <translation>转述及官方 Q&amp;A</translation>
        </message>
        <message>
            <source>permanent magnets</source>
            <translation>永磁体</translation>
        </message>
        <message>
            <source>polysilicon; doped wafers</source>
            <translation>多晶硅；掺杂晶圆</translation>
        </message>
        <message>
            <source>processed critical minerals and derivatives</source>
            <translation>加工关键矿产及其衍生品</translation>
        </message>
        <message>
            <source>proposal; outcome not found</source>
            <translation>提案；未查到结果</translation>
        </message>
        <message>
            <source>rare-earth extraction and separation technology</source>
            <translation>稀土提取和分离技术</translation>
        </message>
        <message>
            <source>rare-earth mining, smelting, separation, magnet and recycling technologies and services (1E902)</source>
            <translation>稀土开采、冶炼、分离、磁体和回收技术及服务 (1E902)</translation>
        </message>
        <message>
            <source>rare-earth production equipment and auxiliary materials</source>
            <translation>稀土生产设备及辅助材料</translation>
        </message>
        <message>
            <source>refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>refined copper</source>
            <translation>精炼铜</translation>
        </message>
        <message>
            <source>regulation text read</source>
            <translation>已阅读法规文本</translation>
        </message>
        <message>
            <source>regulation text read (definitions + (b); exceptions only partly)</source>
            <translation>已阅读法规文本（定义和 (b)；例外仅部分）</translation>
        </message>
        <message>
            <source>samarium, gadolinium, terbium, dysprosium, lutetium, scandium, yttrium: metals, alloys, targets, oxides, compounds, SmCo and Tb/Dy-containing NdFeB magnets</source>
            <translation>钐、钆、铽、镝、镥、钪、钇：金属、合金、靶材、氧化物、化合物、钐钴磁体和含铽或镝的钕铁硼磁体</translation>
        </message>
        <message>
            <source>secondary</source>
            <translation>二手来源</translation>
        </message>
        <message>
            <source>secondary (several agree)</source>
            <translation>二手来源（多个一致）</translation>
        </message>
        <message>
            <source>secondary + DOE page</source>
            <translation>二手来源及 DOE 网页</translation>
        </message>
        <message>
            <source>secondary + govinfo</source>
            <translation>二手来源及 govinfo</translation>
        </message>
        <message>
            <source>semi-finished copper and intensive copper derivatives</source>
            <translation>铜半成品及含铜量高的衍生品</translation>
        </message>
        <message>
            <source>semiconductors</source>
            <translation>半导体</translation>
        </message>
        <message>
            <source>smelter/refinery</source>
            <translation>冶炼厂/精炼厂</translation>
        </message>
        <message>
            <source>steel and aluminium products</source>
            <translation>钢铝制品</translation>
        </message>
        <message>
            <source>superhard materials (synthetic diamond, DCPCVD)</source>
            <translation>超硬材料（合成金刚石、DCPCVD）</translation>
        </message>
        <message>
            <source>suspended 2025-11-07 until 2026-11-10; extension not found</source>
            <translation>自 2025-11-07 至 2026-11-10 暂停；未查到延期</translation>
        </message>
        <message>
            <source>suspended 2025-11-09 until 2026-11-27; extension not found</source>
            <translation>自 2025-11-09 至 2026-11-27 暂停；未查到延期</translation>
        </message>
        <message>
            <source>suspends Nos. 55, 56, 57, 58, 61, 62</source>
            <translation>暂停第 55、56、57、58、61、62 号公告</translation>
        </message>
        <message>
            <source>suspension</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>taxpayer claiming 45Y/48E/45X</source>
            <translation>申请 45Y/48E/45X 的纳税人</translation>
        </message>
        <message>
            <source>technology export ban</source>
            <translation>技术出口禁令</translation>
        </message>
        <message>
            <source>three sources agree</source>
            <translation>三个来源一致</translation>
        </message>
        <message>
            <source>tungsten (APT, oxides, carbide, alloys), tellurium, bismuth, molybdenum, indium items</source>
            <translation>钨（APT、氧化物、碳化物、合金）、碲、铋、钼、铟物项</translation>
        </message>
        <message>
            <source>tungsten unwrought; bars/rods/plates; other articles</source>
            <translation>未锻轧钨；条/杆/板；其他制品</translation>
        </message>
        <message>
            <source>two sources agree</source>
            <translation>两个来源一致</translation>
        </message>
        <message>
            <source>two sources agree (2030 and later)</source>
            <translation>两个来源一致（2030 年及以后）</translation>
        </message>
        <message>
            <source>various critical minerals (tungsten ores etc.; HTS list not read)</source>
            <translation>多种关键矿产（钨矿石等；未查阅 HTS 清单）</translation>
        </message>
    </context>
    <context>
        <name>RepairChanges</name>
        <message>
            <source>Repair: {0}</source>
            <translation>修复：{0}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>All</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>全部规则</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>At limit</source>
            <translation>达到限额</translation>
        </message>
        <message>
            <source>Awards over the horizon</source>
            <translation>计划期内的授标</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>It is not proved that no plan has a smaller {0}; the gap is {1}.</source>
            <translation>尚未证明没有{0}更低的方案；差距为 {1}。</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Landed cost</source>
            <translation>到岸成本</translation>
        </message>
        <message>
            <source>Landed cost of the awards, without fixed cost, holding, shortage and penalties.</source>
            <translation>授标的到岸成本，不含固定成本、仓储、短缺和罚金。</translation>
        </message>
        <message>
            <source>Largest suppliers</source>
            <translation>最大的供应商</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限额</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>No plan that keeps the rules has a smaller {0}; this is proved.</source>
            <translation>已证明没有遵守规则而{0}更低的方案。</translation>
        </message>
        <message>
            <source>Of each rule, scope and window the row that is nearest to its limit.</source>
            <translation>每条规则、范围和时段中最接近限额的一行。</translation>
        </message>
        <message>
            <source>Page {0} of {1}</source>
            <translation>第 {0} 页，共 {1} 页</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Price per point</source>
            <translation>每点价格</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>舍入差额</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Rules at their limit or beyond it</source>
            <translation>已达或超出限额的规则</translation>
        </message>
        <message>
            <source>Rules at their limit or beyond it, the dearest first</source>
            <translation>已达或超出限额的规则，最贵的在前</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Shortage cost</source>
            <translation>短缺成本</translation>
        </message>
        <message>
            <source>Shortages</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Something is short: 1 material, at a shortage cost of {1}.</source>
            <translation>存在短缺：1 种材料，短缺成本为 {1}。</translation>
        </message>
        <message>
            <source>Something is short: {0} materials, at a shortage cost of {1}.</source>
            <translation>存在短缺：{0} 种材料，短缺成本 {1}。</translation>
        </message>
        <message>
            <source>Sourcing plan</source>
            <translation>采购方案</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>That is {0} over the cheapest plan without rules.</source>
            <translation>与不含规则的最低成本方案相比：{0}。</translation>
        </message>
        <message>
            <source>The first {0} of {1}, the dearest first; the Excel export has them all.</source>
            <translation>共 {1} 条，此处为前 {0} 条，最贵的在前；Excel 导出包含全部。</translation>
        </message>
        <message>
            <source>The first {0} of {1}; more stand below.</source>
            <translation>{1}，此处为前 {0} 条；更多列于下文。</translation>
        </message>
        <message>
            <source>The first {0} of {1}; the Excel export has them all.</source>
            <translation>共 {1} 条，此处为前 {0} 条；Excel 导出包含全部。</translation>
        </message>
        <message>
            <source>The rules cost</source>
            <translation>规则的成本</translation>
        </message>
        <message>
            <source>The rules in words</source>
            <translation>规则的文字说明</translation>
        </message>
        <message>
            <source>The {0} dearest of {1}; more stand below.</source>
            <translation>{1}，此处为其中最贵的 {0} 条；更多列于下文。</translation>
        </message>
        <message>
            <source>The {0} dearest of {1}; the Excel export has them all.</source>
            <translation>共 {1} 条，此处为其中最贵的 {0} 条；Excel 导出包含全部。</translation>
        </message>
        <message>
            <source>There are no rules: no dependency is limited.</source>
            <translation>没有规则：任何依赖都不受限制。</translation>
        </message>
        <message>
            <source>Today's split would cost {0}.</source>
            <translation>按目前的分配，成本为 {0}。</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>Warnings and notes</source>
            <translation>警告和提示</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>{0} of {1} rows are shown here; all of them are in the PDF.</source>
            <translation>此处显示 {1} 行中的 {0} 行；PDF 中包含全部。</translation>
        </message>
        <message>
            <source>{0} others</source>
            <translation>其他 {0} 家</translation>
        </message>
        <message>
            <source>{0}, input {1}, Lodestone {2}</source>
            <translation>{0}，输入 {1}，Lodestone {2}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Countries where materials are {0}</source>
            <translation>各材料的国家：{0}</translation>
        </message>
        <message>
            <source>Export to Excel…</source>
            <translation>导出到 Excel…</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>尚无报告</translation>
        </message>
        <message>
            <source>One page for the committee, then the detail.</source>
            <translation>第一页供委员会审阅，其后为明细。</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>计算方案</translation>
        </message>
        <message>
            <source>Plan first: the report says what the plan costs, what the rules cost, and who gets what.</source>
            <translation>请先计算方案：报告说明方案的成本、规则的成本以及各供应商的份额。</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Report saved as {0}</source>
            <translation>报告已保存为 {0}</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>Saving {0} …</source>
            <translation>正在保存 {0}…</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. The report is out of date and is not saved.</source>
            <translation>此方案生成后数据已改变。报告已过期，不能保存。</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>报告未保存</translation>
        </message>
        <message>
            <source>{0} report.pdf</source>
            <translation>{0} 报告.pdf</translation>
        </message>
    </context>
    <context>
        <name>RequirementTree</name>
        <message>
            <source>&amp;Collapse all</source>
            <translation>全部折叠(&amp;C)</translation>
        </message>
        <message>
            <source>Amounts follow once no error is left here; marked rows say what is wrong (F8).</source>
            <translation>这里没有错误后才会给出数量；带标记的行会说明问题所在 (F8)。</translation>
        </message>
        <message>
            <source>Direction of the tree</source>
            <translation>树的方向</translation>
        </message>
        <message>
            <source>E&amp;xpand all</source>
            <translation>全部展开(&amp;X)</translation>
        </message>
        <message>
            <source>Each line with what its path takes. Enter or a double-click goes to its row, Ctrl+T there and back.</source>
            <translation>每一行显示其路径所需的量。按回车或双击转到对应的行，Ctrl+T 往返切换。</translation>
        </message>
        <message>
            <source>In one item</source>
            <translation>每个部件中</translation>
        </message>
        <message>
            <source>No products yet: fill in Build plan and BOM, or import a bill of materials (Ctrl+I).</source>
            <translation>还没有产品：请填写“生产计划”和“物料清单”，或导入物料清单 (Ctrl+I)。</translation>
        </message>
        <message>
            <source>Nothing is needed yet: fill in Requirements, or Build plan and BOM.</source>
            <translation>还没有任何需求：请填写“需求”，或“生产计划”和“物料清单”。</translation>
        </message>
        <message>
            <source>Per product</source>
            <translation>每件产品</translation>
        </message>
        <message>
            <source>The data has changed: working it out again …</source>
            <translation>数据已更改：正在重新计算…</translation>
        </message>
        <message>
            <source>Tree of the requirements</source>
            <translation>需求树</translation>
        </message>
        <message>
            <source>What materials are needed for</source>
            <translation>材料的用途</translation>
        </message>
        <message>
            <source>What products are made of</source>
            <translation>产品的构成</translation>
        </message>
        <message>
            <source>What stands below a line adds up to it: to the requirement that is planned.</source>
            <translation>每行之下的各项之和等于该行：即规划所依据的需求。</translation>
        </message>
        <message>
            <source>Working out what is needed …</source>
            <translation>正在计算需要什么…</translation>
        </message>
    </context>
    <context>
        <name>RequirementsPage</name>
        <message>
            <source>Tree</source>
            <translation>树</translation>
        </message>
    </context>
    <context>
        <name>ResultTabs</name>
        <message>
            <source>Awards that differ</source>
            <translation>不同的授标</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>不同的输入</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>并列比较</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>供应商</translation>
        </message>
    </context>
    <context>
        <name>Risk</name>
        <message>
            <source>Losing one supply after the other …</source>
            <translation>正在逐一模拟供应中断…</translation>
        </message>
        <message>
            <source>Tested the plan</source>
            <translation>方案已测试</translation>
        </message>
        <message>
            <source>The plan was not tested</source>
            <translation>方案未测试</translation>
        </message>
    </context>
    <context>
        <name>RiskPage</name>
        <message>
            <source>Robust plan</source>
            <translation>稳健方案</translation>
        </message>
        <message>
            <source>Stockpile</source>
            <translation>储备</translation>
        </message>
        <message>
            <source>Stress test</source>
            <translation>压力测试</translation>
        </message>
    </context>
    <context>
        <name>RiskTables</name>
        <message>
            <source>1 day</source>
            <translation>1 天</translation>
        </message>
        <message>
            <source>At</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>Bridged at best</source>
            <translation>最多可维持</translation>
        </message>
        <message>
            <source>By the offers</source>
            <translation>依据报价</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>First period in which it is short</source>
            <translation>最早出现短缺的期间</translation>
        </message>
        <message>
            <source>First short</source>
            <translation>最早短缺</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>HHI at most</source>
            <translation>HHI 上界</translation>
        </message>
        <message>
            <source>Herfindahl-Hirschman index, 0 to 1; above 0.18 is highly concentrated</source>
            <translation>赫芬达尔-赫希曼指数，0 至 1；高于 0.18 为高度集中</translation>
        </message>
        <message>
            <source>How long opening stock and all that other offers can deliver last, whether the plan buys it or not</source>
            <translation>期初库存与其他报价所能供应的全部数量可维持多久，无论方案是否采购</translation>
        </message>
        <message>
            <source>If all that is unknown comes from there</source>
            <translation>假设所有未知部分都来自该国</translation>
        </message>
        <message>
            <source>If all unknown came from the largest source</source>
            <translation>假设所有未知部分都来自最大来源</translation>
        </message>
        <message>
            <source>Its share</source>
            <translation>其份额</translation>
        </message>
        <message>
            <source>Landed cost of what comes from there</source>
            <translation>来自该国部分的到岸成本</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>最大来源</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Not built</source>
            <translation>未生产</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>方案中</translation>
        </message>
        <message>
            <source>Planned again</source>
            <translation>重新规划</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Runs out first</source>
            <translation>最先用尽</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Share of value</source>
            <translation>价值份额</translation>
        </message>
        <message>
            <source>Share of which nothing is known</source>
            <translation>来源不明的份额</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Short if kept</source>
            <translation>维持时短缺</translation>
        </message>
        <message>
            <source>Single source</source>
            <translation>单一来源</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Suppliers, or countries of that stage</source>
            <translation>供应商，或该阶段的国家</translation>
        </message>
        <message>
            <source>The first day on which something is short if the plan is kept</source>
            <translation>维持原方案时，首个出现短缺的日期</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Value at risk</source>
            <translation>风险价值</translation>
        </message>
        <message>
            <source>Value of what is short if the plan is kept</source>
            <translation>维持原方案时短缺的价值</translation>
        </message>
        <message>
            <source>Value of what is short when planned again from then on</source>
            <translation>从该时起重新规划后短缺的价值</translation>
        </message>
        <message>
            <source>Value short</source>
            <translation>短缺价值</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>no supply lost</source>
            <translation>供应未中断</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>{0} days</source>
            <translation>{0} 天</translation>
        </message>
    </context>
    <context>
        <name>RobustCard</name>
        <message>
            <source>Least {0}</source>
            <translation>最小{0}</translation>
        </message>
        <message>
            <source>Price of robustness, for the least {0}</source>
            <translation>稳健性的代价（目标：{0}）</translation>
        </message>
        <message>
            <source>So much more than the least-cost plan it costs when nothing happens.</source>
            <translation>无事发生时，它比成本最低的方案多花费这么多。</translation>
        </message>
        <message>
            <source>The price of robustness</source>
            <translation>稳健性的代价</translation>
        </message>
    </context>
    <context>
        <name>RobustTables</name>
        <message>
            <source>Hindsight</source>
            <translation>事后最优</translation>
        </message>
        <message>
            <source>In the worst {0} it costs {1}.</source>
            <translation>在最坏的 {0} 情况下成本为 {1}。</translation>
        </message>
        <message>
            <source>Its regret</source>
            <translation>其遗憾值</translation>
        </message>
        <message>
            <source>Least-cost plan</source>
            <translation>成本最低方案</translation>
        </message>
        <message>
            <source>Least-cost plan less hindsight</source>
            <translation>成本最低方案减去事后最优</translation>
        </message>
        <message>
            <source>On average over the scenarios it costs {0}.</source>
            <translation>各情景平均成本为 {0}。</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>概率</translation>
        </message>
        <message>
            <source>Regret</source>
            <translation>遗憾值</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>情景</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Short there</source>
            <translation>该方案短缺</translation>
        </message>
        <message>
            <source>The best plan, had one known</source>
            <translation>若事先知道时的最优方案</translation>
        </message>
        <message>
            <source>The least-cost plan cannot meet every scenario.</source>
            <translation>成本最低的方案无法应对所有情景。</translation>
        </message>
        <message>
            <source>This plan</source>
            <translation>本方案</translation>
        </message>
        <message>
            <source>This plan less hindsight</source>
            <translation>本方案减去事后最优</translation>
        </message>
        <message>
            <source>Value of what is short under the least-cost plan</source>
            <translation>成本最低方案下短缺的价值</translation>
        </message>
        <message>
            <source>Value of what is short under this plan</source>
            <translation>本方案下短缺的价值</translation>
        </message>
        <message>
            <source>What it costs under that plan</source>
            <translation>在该方案下的成本</translation>
        </message>
        <message>
            <source>What the scenario costs under this plan</source>
            <translation>该情景在本方案下的成本</translation>
        </message>
        <message>
            <source>What the scenarios cost under the least-cost plan was not proved.</source>
            <translation>各情景在成本最低方案下的成本未得到证明。</translation>
        </message>
        <message>
            <source>nothing happens</source>
            <translation>无事发生</translation>
        </message>
        <message>
            <source>{0}, as under the least-cost plan</source>
            <translation>{0}，与成本最低方案相同</translation>
        </message>
        <message>
            <source>{0}, {1} less than under the least-cost plan</source>
            <translation>{0}，比成本最低方案少 {1}</translation>
        </message>
        <message>
            <source>{0}, {1} more than under the least-cost plan</source>
            <translation>{0}，比成本最低方案多 {1}</translation>
        </message>
    </context>
    <context>
        <name>RobustView</name>
        <message>
            <source>Choose above what is least: the expected cost over the scenarios, or their CVaR, the mean cost of the worst of them. The plan then says what being ready costs, and what each scenario costs beside the least-cost plan and beside the best plan had one known.</source>
            <translation>请在上方选择最小化的对象：各情景的期望成本，或其 CVaR，即最坏情景的平均成本。方案随后给出做好准备的成本，以及每个情景的成本，并与成本最低方案和事后最优方案对照。</translation>
        </message>
        <message>
            <source>Objective: {0}</source>
            <translation>目标：{0}</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Say in the sheet Scenarios what may go wrong, and how likely it is.</source>
            <translation>请在工作表“情景”中说明可能出什么问题及其可能性。</translation>
        </message>
        <message>
            <source>Settings names the objective twice: leave one row</source>
            <translation>工作表“设置”中目标出现两次：请只保留一行</translation>
        </message>
        <message>
            <source>Show the scenarios</source>
            <translation>显示情景</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Press F5 to plan again.</source>
            <translation>自本方案生成以来数据已更改。按 F5 重新规划。</translation>
        </message>
        <message>
            <source>This plan does not look at scenarios</source>
            <translation>本方案不考虑情景</translation>
        </message>
        <message>
            <source>What each scenario costs</source>
            <translation>每个情景的成本</translation>
        </message>
    </context>
    <context>
        <name>RuleEditor</name>
        <message>
            <source>Rule {0} says {1} {2}</source>
            <translation>规则 {0}：{1} {2}</translation>
        </message>
        <message>
            <source>The rule in parts</source>
            <translation>规则的各个部分</translation>
        </message>
        <message>
            <source>Type {0}</source>
            <translation>输入 {0}</translation>
        </message>
        <message>
            <source>from {0} except {1}</source>
            <translation>来自 {0} 除外 {1}</translation>
        </message>
        <message>
            <source>measured in {0} of {1} at stage {2}</source>
            <translation>以 {0} 衡量 {1} 阶段 {2}</translation>
        </message>
        <message>
            <source>per {0} from {1} to {2} · broken at the price {3}</source>
            <translation>按 {0} 从 {1} 到 {2} · 违反的代价 {3}</translation>
        </message>
    </context>
    <context>
        <name>RuleInWords</name>
        <message>
            <source>Checking …</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>The rule in words</source>
            <translation>规则的文字说明</translation>
        </message>
        <message>
            <source>The rule is said in words once no error is left.</source>
            <translation>没有错误后，此处显示规则的文字说明。</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <source>(blank)</source>
            <translation>（空白）</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>（无名称）</translation>
        </message>
        <message>
            <source>Out of date: {0}</source>
            <translation>已过时：{0}</translation>
        </message>
    </context>
    <context>
        <name>RuleSentences</name>
        <message>
            <source>Add a &amp;rule</source>
            <translation>添加规则(&amp;R)</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>添加规则</translation>
        </message>
        <message>
            <source>Add from a re&amp;gulation…</source>
            <translation>从法规添加(&amp;G)…</translation>
        </message>
        <message>
            <source>De&amp;lete this rule</source>
            <translation>删除此规则(&amp;L)</translation>
        </message>
        <message>
            <source>No rules yet: the plan is the cheapest one. Add a rule, or a regulation.</source>
            <translation>还没有规则：方案即为成本最低的方案。请添加规则或法规。</translation>
        </message>
        <message>
            <source>Rule {0}</source>
            <translation>规则 {0}</translation>
        </message>
        <message>
            <source>Rules in words</source>
            <translation>以文字表述的规则</translation>
        </message>
    </context>
    <context>
        <name>RuleStanding</name>
        <message>
            <source>; no plan that meets every requirement brings all countries that it limits above {0}</source>
            <translation>；满足全部需求的方案都不能使所限制的所有国家高于 {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement brings all suppliers that it limits above {0}</source>
            <translation>；满足全部需求的方案都不能使所限制的所有供应商高于 {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement goes above {0}</source>
            <translation>；满足全部需求的方案都不能高于 {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement goes above {0} in {1} alone</source>
            <translation>；单就 {1} 而言，满足全部需求的方案都不能高于 {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement goes below {0}</source>
            <translation>；满足全部需求的方案都不能低于 {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement goes below {0} in {1} alone</source>
            <translation>；单就 {1} 而言，满足全部需求的方案都不能低于 {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement keeps all countries that it limits below {0}</source>
            <translation>；满足全部需求的方案都不能使所限制的所有国家低于 {0}</translation>
        </message>
        <message>
            <source>; no plan that meets every requirement keeps all suppliers that it limits below {0}</source>
            <translation>；满足全部需求的方案都不能使所限制的所有供应商低于 {0}</translation>
        </message>
        <message>
            <source>; plans that meet every requirement can go to {0}</source>
            <translation>；满足全部需求的方案可达到 {0}</translation>
        </message>
        <message>
            <source>; plans that meet every requirement can go to {0} in any one row</source>
            <translation>；就任一单独的行而言，满足全部需求的方案可达到 {0}</translation>
        </message>
        <message>
            <source>In the plan {0} ({1}), {2} to the limit</source>
            <translation>方案中为 {0}（{1}），距限额 {2}</translation>
        </message>
        <message>
            <source>{0} in {1} alone</source>
            <translation>{0}（单就 {1} 而言）</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>As sentences</source>
            <translation>以句子显示</translation>
        </message>
    </context>
    <context>
        <name>RunLog</name>
        <message>
            <source>Export the plan</source>
            <translation>导出方案</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Stress test</source>
            <translation>压力测试</translation>
        </message>
        <message>
            <source>{0} losses</source>
            <translation>{0} 种中断</translation>
        </message>
    </context>
    <context>
        <name>SavedPlanFiles</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the plan</source>
            <translation>导出方案</translation>
        </message>
        <message>
            <source>Report saved as {0}</source>
            <translation>报告已保存为 {0}</translation>
        </message>
        <message>
            <source>Saving {0} …</source>
            <translation>正在保存 {0}…</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>报告未保存</translation>
        </message>
    </context>
    <context>
        <name>SavedPlans</name>
        <message>
            <source>An approved plan cannot be changed</source>
            <translation>已批准的方案不能更改</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>批准…</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Export this plan with the book that was saved with it</source>
            <translation>将此方案连同随其保存的工作簿一起导出</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name and note…</source>
            <translation>名称和备注…</translation>
        </message>
        <message>
            <source>No plan is saved yet. Save this one under a name (Ctrl+Shift+P), with author, date, note and the book that it answers: the plans that follow are compared with it. A project file keeps saved plans.</source>
            <translation>尚未保存任何方案。请为此方案命名保存（Ctrl+Shift+P），连同作者、日期、备注及其所依据的工作簿：后续方案将与其比较。项目文件保留已保存的方案。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>报告…</translation>
        </message>
        <message>
            <source>Save the report of this plan as PDF</source>
            <translation>将此方案的报告保存为 PDF</translation>
        </message>
        <message>
            <source>Save this plan…</source>
            <translation>保存此方案…</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>保存时间</translation>
        </message>
        <message>
            <source>Saved plans</source>
            <translation>已保存的方案</translation>
        </message>
        <message>
            <source>The first signs of the content hash of the book that it answers</source>
            <translation>所依据工作簿内容校验值的开头</translation>
        </message>
        <message>
            <source>To Excel…</source>
            <translation>导出到 Excel…</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>by {0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
    </context>
    <context>
        <name>ScenarioColumns</name>
        <message>
            <source>Breaks when planned again</source>
            <translation>重新规划时违反</translation>
        </message>
        <message>
            <source>Bridged</source>
            <translation>可维持时间</translation>
        </message>
        <message>
            <source>Cost under this plan</source>
            <translation>本方案下的成本</translation>
        </message>
        <message>
            <source>Cost when planned again</source>
            <translation>重新规划时的成本</translation>
        </message>
        <message>
            <source>Cost with hindsight</source>
            <translation>事后最优成本</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>First short</source>
            <translation>首次短缺</translation>
        </message>
        <message>
            <source>Nothing happens</source>
            <translation>无事发生</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>概率</translation>
        </message>
        <message>
            <source>Regret</source>
            <translation>遗憾值</translation>
        </message>
        <message>
            <source>Runs out first</source>
            <translation>最先用尽</translation>
        </message>
        <message>
            <source>Scenarios side by side</source>
            <translation>情景并列</translation>
        </message>
        <message>
            <source>Scenarios to compare</source>
            <translation>要比较的情景</translation>
        </message>
        <message>
            <source>Short if the plan is kept</source>
            <translation>维持方案时的短缺</translation>
        </message>
        <message>
            <source>Short when planned again</source>
            <translation>重新规划时的短缺</translation>
        </message>
        <message>
            <source>Test the plan</source>
            <translation>测试方案</translation>
        </message>
        <message>
            <source>Test the plan: every scenario of the book is played, with the plan kept and planned again.</source>
            <translation>请测试方案：逐一演练工作簿中的每个情景，分别维持原方案和重新规划。</translation>
        </message>
        <message>
            <source>The book has no scenarios: say in the sheet Scenarios what may go wrong.</source>
            <translation>工作簿中没有情景：请在工作表“情景”中说明可能出什么问题。</translation>
        </message>
        <message>
            <source>The plan has changed since this test. Test it again.</source>
            <translation>测试之后方案已改变。请重新测试。</translation>
        </message>
        <message>
            <source>Tick the scenarios that stand side by side. Planned again: from the event on, rules aside.</source>
            <translation>勾选要并列的情景。重新规划：自事件起，不计规则。</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source> (and 1 more row)</source>
            <translation>（以及另外 1 行）</translation>
        </message>
        <message>
            <source> (and {0} more rows)</source>
            <translation>（以及另外 {0} 行）</translation>
        </message>
        <message>
            <source> ({0})⟨presets⟩</source>
            <translation> ({0})</translation>
        </message>
        <message>
            <source> Did you mean {0}?</source>
            <translation> 您是指 {0} 吗？</translation>
        </message>
        <message>
            <source> Each {0} of violation costs {1} {2}{3}.</source>
            <translation>每违反一个{0}的成本为 {1} {2}{3}。</translation>
        </message>
        <message>
            <source> Proposed: {0}.</source>
            <translation> 建议：{0}。</translation>
        </message>
        <message>
            <source> The state before the last save is in {0}: rename it to end in {1} and open it.</source>
            <translation> 上次保存前的状态在 {0} 中：请将其改名为以 {1} 结尾再打开。</translation>
        </message>
        <message>
            <source> While all else in the book holds, {0} can.</source>
            <translation> 在本工作簿其他一切成立时，可行的为{0}。</translation>
        </message>
        <message>
            <source> While all else in the book holds, {0} is the {1} that can be reached.</source>
            <translation> 在本工作簿其他一切成立时，可达到的{1}是 {0}。</translation>
        </message>
        <message>
            <source> a period</source>
            <translation>每期间</translation>
        </message>
        <message>
            <source> and {0} more</source>
            <translation>以及另外 {0} 个</translation>
        </message>
        <message>
            <source> anywhere</source>
            <translation>在任何地方</translation>
        </message>
        <message>
            <source> by the end of {0}</source>
            <translation>（到 {0} 末）</translation>
        </message>
        <message>
            <source> except {0}</source>
            <translation>（{0}除外）</translation>
        </message>
        <message>
            <source> for {0} to {1}</source>
            <translation>，{0} 至 {1}</translation>
        </message>
        <message>
            <source> if {0} are all to be met</source>
            <translation>（若要全部满足{0}）</translation>
        </message>
        <message>
            <source> in {0}</source>
            <translation>在{0}</translation>
        </message>
        <message>
            <source> of {0}</source>
            <translation>（{0}）</translation>
        </message>
        <message>
            <source> together</source>
            <translation>（同时）</translation>
        </message>
        <message>
            <source> without doubt</source>
            <translation> 确定</translation>
        </message>
        <message>
            <source> {0}, whatever else is asked for.</source>
            <translation> {0}，不论另有什么要求。</translation>
        </message>
        <message>
            <source> …⟨⟩</source>
            <translation> …</translation>
        </message>
        <message>
            <source>"{0}" has no {1} that is a number, but {2}.</source>
            <translation>“{0}”没有数字形式的{1}，而是 {2}。</translation>
        </message>
        <message>
            <source>"{0}" has no {1}.</source>
            <translation>“{0}”没有{1}。</translation>
        </message>
        <message>
            <source>"{0}" has several descriptions; each is an item of its own, with its description in the name.</source>
            <translation>“{0}”有多个描述；各为一种物料，名称中带描述。</translation>
        </message>
        <message>
            <source>"{0}" is a heading: nothing else stands in the row.</source>
            <translation>“{0}”是标题：该行没有其他内容。</translation>
        </message>
        <message>
            <source>"{0}" is a heading: the row has no {1}.</source>
            <translation>“{0}”是标题：该行没有{1}。</translation>
        </message>
        <message>
            <source>"{0}" is a heading; the row states "{1}".</source>
            <translation>“{0}”是标题；该行写有“{1}”。</translation>
        </message>
        <message>
            <source>"{0}" is needed {1} times and lists {2} of "{3}": for each of them, or for all together? Proposed: for each, {4} in all.</source>
            <translation>“{0}”需要 {1} 个，并列出“{3}”{2} 个：是每个所需，还是合计？建议：每个，共 {4}。</translation>
        </message>
        <message>
            <source>"{0}" is the sum of the {1} rows above.</source>
            <translation>“{0}”是上方 {1} 行之和。</translation>
        </message>
        <message>
            <source>"{0}" may be an alternative, of which one is to be chosen; it was read as needed.</source>
            <translation>“{0}”可能是备选项之一；按需要读取。</translation>
        </message>
        <message>
            <source>"{0}" shares the merged {1} of a row above.</source>
            <translation>“{0}”与上方一行共用合并的{1}。</translation>
        </message>
        <message>
            <source>"{0}" stands in rows {1} with different {2}: {3}.</source>
            <translation>“{0}”在第 {1} 行，{2} 不同：{3}。</translation>
        </message>
        <message>
            <source>"{0}" stands in rows {1}; the quantities add up to {2}.</source>
            <translation>“{0}”在第 {1} 行；数量之和为 {2}。</translation>
        </message>
        <message>
            <source>"{0}" was approved by {1} on {2} and cannot be changed or deleted. Save another plan under another name.</source>
            <translation>“{0}”已由 {1} 于 {2} 批准，不能更改或删除。请以其他名称保存另一个方案。</translation>
        </message>
        <message>
            <source>"{0}"⟨cell_reading⟩</source>
            <translation>"{0}"</translation>
        </message>
        <message>
            <source>"{0}"⟨outside_rows⟩</source>
            <translation>"{0}"</translation>
        </message>
        <message>
            <source>#ERROR {0}</source>
            <translation>#ERROR {0}</translation>
        </message>
        <message>
            <source>$ was read as USD; nothing in the file says another dollar.</source>
            <translation>$ 读作 USD；文件中没有说明是其他元。</translation>
        </message>
        <message>
            <source>%⟨⟩</source>
            <translation>%</translation>
        </message>
        <message>
            <source>, at each of these stages on its own</source>
            <translation>，这些阶段各自单独计</translation>
        </message>
        <message>
            <source>, beyond which something is short</source>
            <translation>，超过之后会有短缺</translation>
        </message>
        <message>
            <source>, counting only what is {0}</source>
            <translation>；只计{0}的部分</translation>
        </message>
        <message>
            <source>, counting only {0}</source>
            <translation>；只计{0}</translation>
        </message>
        <message>
            <source>, in a mapping file as {{"units": {{"{0}": "kg"}}}}</source>
            <translation>，在映射文件中写作 {{"units": {{"{0}": "kg"}}}}</translation>
        </message>
        <message>
            <source>, most of it in {0}</source>
            <translation>，大部分在 {0}</translation>
        </message>
        <message>
            <source>, period </source>
            <translation>，期间 </translation>
        </message>
        <message>
            <source>, rule {0}</source>
            <translation>，规则 {0}</translation>
        </message>
        <message>
            <source>, whatever is bought before and ordered again</source>
            <translation>，不论此前采购和再订购什么</translation>
        </message>
        <message>
            <source>, {0}⟨rules⟩</source>
            <translation>，{0}</translation>
        </message>
        <message>
            <source>, …⟨⟩</source>
            <translation>，…</translation>
        </message>
        <message>
            <source>-⟨⟩</source>
            <translation>-</translation>
        </message>
        <message>
            <source>.xlsx, .xls, .xlsb and .ods</source>
            <translation>.xlsx、.xls、.xlsb 和 .ods</translation>
        </message>
        <message>
            <source>.⟨⟩</source>
            <translation>。</translation>
        </message>
        <message>
            <source>0: shortages of this material are forbidden</source>
            <translation>0：不允许该材料短缺</translation>
        </message>
        <message>
            <source>1 rule</source>
            <translation>1 条规则</translation>
        </message>
        <message>
            <source>5 working days were read as 7 days.</source>
            <translation>5 个工作日读作 7 天。</translation>
        </message>
        <message>
            <source>65 %, a percent cell or 0.65 (a share of all purchases in scope), an absolute amount as text with its unit (100 kg, 20000 USD), or a whole number for a count.</source>
            <translation>65 %、百分比单元格或 0.65（范围内全部采购的份额），带单位的绝对数量文本（100 kg、20000 USD），或用于计数的整数。</translation>
        </message>
        <message>
            <source>; a point is 1 % of the requirement in scope at its lowest landed cost, not of the purchases</source>
            <translation>；一个点为范围内需求按最低到岸成本计的 1 %，而非采购的 1 %</translation>
        </message>
        <message>
            <source>; a point is 1 % of the requirement in scope, not of the purchases</source>
            <translation>；一个点为范围内需求的 1 %，而非采购的 1 %</translation>
        </message>
        <message>
            <source>; the difference of {0} is the sum of {1}</source>
            <translation>；差额 {0} 是 {1} 之和</translation>
        </message>
        <message>
            <source>A bill of materials has a row of titles, and below it an item and a quantity in each row</source>
            <translation>物料清单有一行标题，其下每行有物料和数量</translation>
        </message>
        <message>
            <source>A cell holds {0}, which is no value of a cell.</source>
            <translation>单元格含有 {0}，不是单元格的值。</translation>
        </message>
        <message>
            <source>A cell is no list.</source>
            <translation>单元格不是列表。</translation>
        </message>
        <message>
            <source>A member: ISO code or name.</source>
            <translation>成员：ISO 代码或名称。</translation>
        </message>
        <message>
            <source>A plan over scenarios is not explained offer by offer.</source>
            <translation>跨情景的方案不逐个报价解释。</translation>
        </message>
        <message>
            <source>A plan that costs {0} was found where the solver said: {1}.</source>
            <translation>求解器称“{1}”之处，找到了成本为 {0} 的方案。</translation>
        </message>
        <message>
            <source>A price from a quantity on, measured on the offer's purchases over the horizon.</source>
            <translation>从某个数量起的价格，按该报价在计划期的采购量衡量。</translation>
        </message>
        <message>
            <source>A saved plan needs a name.</source>
            <translation>保存的方案需要名称。</translation>
        </message>
        <message>
            <source>A separator inside a text needs quotation marks around that text.</source>
            <translation>文本中的分隔符需要在该文本两端加引号。</translation>
        </message>
        <message>
            <source>A shortage of {0} has no value: nobody offers it at a price.</source>
            <translation>{0} 的短缺没有价值：没有带价格的报价。</translation>
        </message>
        <message>
            <source>A sourcing workbook has a sheet Offers, and either Requirements or Build plan and BOM.</source>
            <translation>采购工作簿有工作表 Offers（报价），以及 Requirements（需求）或 Build plan 和 BOM。</translation>
        </message>
        <message>
            <source>A year 2027, a quarter 2027-Q1, a month 2027-01 or a week 2027-W05; one frequency per workbook.</source>
            <translation>年 2027、季度 2027-Q1、月 2027-01 或周 2027-W05；每个工作簿一种频率。</translation>
        </message>
        <message>
            <source>Add a column with that title, even where it comes last.</source>
            <translation>请添加带该标题的列，放在最后也可以。</translation>
        </message>
        <message>
            <source>Add a row for {0} to Contents if the material contains it.</source>
            <translation>如果该材料含有它，请在“含量”中为 {0} 添加一行。</translation>
        </message>
        <message>
            <source>Add a sheet Offers with at least one row.</source>
            <translation>请添加至少有一行的工作表 Offers（报价）。</translation>
        </message>
        <message>
            <source>Add a sheet Requirements, or Build plan and BOM.</source>
            <translation>请添加工作表 Requirements（需求），或 Build plan 和 BOM。</translation>
        </message>
        <message>
            <source>Add it to Offers, or correct the name.</source>
            <translation>请在“报价”中添加，或更正名称。</translation>
        </message>
        <message>
            <source>Add it to Suppliers, or correct the name.</source>
            <translation>请在“供应商”中添加，或更正名称。</translation>
        </message>
        <message>
            <source>Add its components to the BOM.</source>
            <translation>请在物料清单中添加它的组件。</translation>
        </message>
        <message>
            <source>Add rows</source>
            <translation>添加行</translation>
        </message>
        <message>
            <source>Add the assembly that is missing, or correct the level.</source>
            <translation>请添加缺失的组件，或更正层级。</translation>
        </message>
        <message>
            <source>Add the materials with their units.</source>
            <translation>请添加这些材料及其单位。</translation>
        </message>
        <message>
            <source>Add the suppliers with their countries.</source>
            <translation>请添加供应商及其国家。</translation>
        </message>
        <message>
            <source>Add the value of one {0} in {1} to Exchange rates.</source>
            <translation>请在“汇率”中添加一个 {0} 以 {1} 计的价值。</translation>
        </message>
        <message>
            <source>Add {0}</source>
            <translation>添加 {0}</translation>
        </message>
        <message>
            <source>Add {0} to Contents, or correct the mineral.</source>
            <translation>请在“含量”中添加 {0}，或更正矿产。</translation>
        </message>
        <message>
            <source>Add {0} to Stock, or name what the row applies to.</source>
            <translation>请将 {0} 添加到“库存”，或写明该行适用于什么。</translation>
        </message>
        <message>
            <source>Adds to or replaces the built-in groups: a group named here has exactly the countries listed here.</source>
            <translation>补充或替换内置的组：此处命名的组恰好包含此处列出的国家。</translation>
        </message>
        <message>
            <source>All units: the price holds for the whole quantity. Incremental: only for what is above.</source>
            <translation>all units：价格适用于全部数量。incremental：只适用于超出的部分。</translation>
        </message>
        <message>
            <source>Allow overbuying: more is then bought than is needed</source>
            <translation>允许多购：采购量会超过需求</translation>
        </message>
        <message>
            <source>Allow shortages, at the shortage cost of the materials</source>
            <translation>允许短缺，按材料的短缺成本计</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>取值</translation>
        </message>
        <message>
            <source>An offer serves a period when it can arrive on its first day.</source>
            <translation>报价在期间的第一天能到货时，才可供应该期间。</translation>
        </message>
        <message>
            <source>An offer serves a period when it can arrive on its first day: check the lead time and Plan start.</source>
            <translation>报价在期间的第一天能到货时，才可供应该期间：请检查交货期和计划开始。</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>As far as {0} tightening costs nothing; from {1} to {2} it costs {3}.</source>
            <translation>收紧到 {0} 不增加成本；从 {1} 到 {2} 成本为 {3}。</translation>
        </message>
        <message>
            <source>As in Rules.</source>
            <translation>同“规则”。</translation>
        </message>
        <message>
            <source>As in Rules; each material has a stock of its own. A material that needs a stock for it needs a row in Stock.</source>
            <translation>同“规则”；每种材料各有库存。需要为此储备的材料在“库存”中要有一行。</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>At the {0}'s own {1} it costs {2}</source>
            <translation>在{0}自身的 {1} 处成本为 {2}</translation>
        </message>
        <message>
            <source>At {0} it costs {1}.</source>
            <translation>在 {0} 处成本为 {1}。</translation>
        </message>
        <message>
            <source>BOM</source>
            <translation>物料清单</translation>
        </message>
        <message>
            <source>Base currency</source>
            <translation>本位币</translation>
        </message>
        <message>
            <source>Base currency per unit of closing stock per period.</source>
            <translation>每单位期末库存每期间的本位币金额。</translation>
        </message>
        <message>
            <source>Before the time ran out a plan was found for {0} alone.</source>
            <translation>在时限内仅为 {0} 找到方案。</translation>
        </message>
        <message>
            <source>Benchmark for the Union as a whole, binding on {0}; not a duty of a company.</source>
            <translation>针对整个欧盟的基准，约束对象：{0}；不是企业的义务。</translation>
        </message>
        <message>
            <source>Build plan</source>
            <translation>生产计划</translation>
        </message>
        <message>
            <source>Building the model</source>
            <translation>正在建立模型</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>产能</translation>
        </message>
        <message>
            <source>Capacity unit</source>
            <translation>产能单位</translation>
        </message>
        <message>
            <source>Capacity unit per period</source>
            <translation>每期间产能单位</translation>
        </message>
        <message>
            <source>Change {0} from {1} {2} to {3} {4}</source>
            <translation>将 {0} 从{1} {2} 改为{3} {4}</translation>
        </message>
        <message>
            <source>Check Contents: no material on offer contains {0}.</source>
            <translation>请检查“含量”：有报价的材料都不含 {0}。</translation>
        </message>
        <message>
            <source>Check both quantities and their units; leave out what is less than a hundred-millionth of the other.</source>
            <translation>请检查两个数量及其单位；不足另一个数量一亿分之一的请删去。</translation>
        </message>
        <message>
            <source>Check for how much it is.</source>
            <translation>请检查对应多少数量。</translation>
        </message>
        <message>
            <source>Check for how much the price is.</source>
            <translation>请检查价格对应多少数量。</translation>
        </message>
        <message>
            <source>Check it, or state the unit.</source>
            <translation>请检查，或写明单位。</translation>
        </message>
        <message>
            <source>Check that it is the one that is meant.</source>
            <translation>请确认是否为所指的列。</translation>
        </message>
        <message>
            <source>Check that row and the rows after it.</source>
            <translation>请检查该行及其后的行。</translation>
        </message>
        <message>
            <source>Check the amount and its unit, or write 0: less than a hundred-millionth of the whole is as good as nothing.</source>
            <translation>请检查取值及其单位，或写 0：不足总量一亿分之一等于没有。</translation>
        </message>
        <message>
            <source>Check the day.</source>
            <translation>请检查日期。</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>请检查名称。</translation>
        </message>
        <message>
            <source>Check the number and the units, or give the material another unit.</source>
            <translation>请检查数字和单位，或为该材料换一个单位。</translation>
        </message>
        <message>
            <source>Check the number, or use a larger unit.</source>
            <translation>请检查数字，或使用更大的单位。</translation>
        </message>
        <message>
            <source>Check the number, or use a smaller unit.</source>
            <translation>请检查数字，或使用更小的单位。</translation>
        </message>
        <message>
            <source>Check the number, or use another unit.</source>
            <translation>请检查数字，或使用其他单位。</translation>
        </message>
        <message>
            <source>Check the number.</source>
            <translation>请检查数字。</translation>
        </message>
        <message>
            <source>Check the quantities in the BOM, or give {0} another unit.</source>
            <translation>请检查物料清单中的数量，或为 {0} 换一个单位。</translation>
        </message>
        <message>
            <source>Check the quantities.</source>
            <translation>请检查数量。</translation>
        </message>
        <message>
            <source>Check the rows that were not read, or correct the total.</source>
            <translation>请检查未读取的行，或更正合计。</translation>
        </message>
        <message>
            <source>Check whether something else, such as freight, is in the subtotal.</source>
            <translation>请检查小计中是否含有其他项目，如运费。</translation>
        </message>
        <message>
            <source>Check which column holds the quantity of one product, and which the price.</source>
            <translation>请检查哪一列是一个产品的数量，哪一列是价格。</translation>
        </message>
        <message>
            <source>Checking the data …</source>
            <translation>正在检查数据…</translation>
        </message>
        <message>
            <source>Checking the plan</source>
            <translation>正在检查方案</translation>
        </message>
        <message>
            <source>China MOFCOM No. 61 of 2025: 0.1 % embedded content of listed rare earths</source>
            <translation>中国商务部 2025 年第 61 号公告：所列稀土含量 0.1 %</translation>
        </message>
        <message>
            <source>Choose one of: {0}.</source>
            <translation>请选择其一：{0}。</translation>
        </message>
        <message>
            <source>Clear the cell to plan without it.</source>
            <translation>清空该单元格即可不考虑它而规划。</translation>
        </message>
        <message>
            <source>Clear the price breaks and state the price you expect to pay, or set Objective to cost.</source>
            <translation>请清空阶梯价并写明预期支付的价格，或将“目标”设为 cost（成本）。</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>期末</translation>
        </message>
        <message>
            <source>Compare it with the plan as it was computed: File, Compare an edited plan workbook, or “lodestone verify {0}”. To plan anew, open the sourcing workbook that it was planned from.</source>
            <translation>与计算出的方案比较：文件、比较编辑过的方案工作簿，或“lodestone verify {0}”。要重新规划，请打开制定该方案的采购工作簿。</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>组件</translation>
        </message>
        <message>
            <source>Condition of a tax credit ({0}); not a duty.</source>
            <translation>税收抵免的条件（{0}）；不是义务。</translation>
        </message>
        <message>
            <source>Condition of a tax credit for {0}, which ended on 2025-09-30; not a duty.</source>
            <translation>{0} 的税收抵免条件，该抵免已于 2025-09-30 结束；不是义务。</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>含量</translation>
        </message>
        <message>
            <source>Convert it into the Unit of the row, which is that of all its numbers, and type the number alone.</source>
            <translation>请换算成该行的单位（对该行所有数字都适用），并只输入数字。</translation>
        </message>
        <message>
            <source>Correct the amount.</source>
            <translation>请更正取值。</translation>
        </message>
        <message>
            <source>Correct the parent or the level of one of these rows.</source>
            <translation>请更正其中一行的上级件或层级。</translation>
        </message>
        <message>
            <source>Correct the price, or make the breaks incremental.</source>
            <translation>请更正价格，或改为增量阶梯。</translation>
        </message>
        <message>
            <source>Correct the price, the quantity or the total.</source>
            <translation>请更正价格、数量或合计。</translation>
        </message>
        <message>
            <source>Cost of one unit that is not delivered, in base currency. Used where Shortages is allowed.</source>
            <translation>一个单位未交付的成本，以本位币计。在允许短缺时使用。</translation>
        </message>
        <message>
            <source>Countries or groups left out of any country, separated by commas or semicolons.</source>
            <translation>从“任一国家”中排除的国家或组，用逗号或分号分隔。</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Country groups</source>
            <translation>国家组</translation>
        </message>
        <message>
            <source>Country of its ultimate owner.</source>
            <translation>其最终所有者的国家。</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Current share</source>
            <translation>当前份额</translation>
        </message>
        <message>
            <source>Dates: {0} (on 2026-11-23: {1}).</source>
            <translation>日期：{0}（2026-11-23：{1}）。</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Days from plan start to the first possible delivery. An offer serves a period only if it can deliver on the period's first day.</source>
            <translation>从计划开始到最早可交货的天数。报价只有在期间的第一天就能交货时，才可供应该期间。</translation>
        </message>
        <message>
            <source>Days of a period's requirement that must be in stock at its end.</source>
            <translation>期末库存必须覆盖的该期间需求的天数。</translation>
        </message>
        <message>
            <source>Days that the closing stock of every period bridges at that period's daily requirement, less what the offers deliver meanwhile, planned again to their full capacity, as far as they are not lost. It bridges from the end of the first period on; until then opening stock decides, which nothing is asked of.</source>
            <translation>每个期间的期末库存按该期间的日需求所能维持的天数，扣除其间未中断的报价（重新规划至满产能）的交货。从第一期间末起维持；此前由期初库存决定，对它没有要求。</translation>
        </message>
        <message>
            <source>Definition that conditions of tax credits use; not a duty.</source>
            <translation>税收抵免条件所用的定义；不是义务。</translation>
        </message>
        <message>
            <source>Delete one of the two rows.</source>
            <translation>删除两行中的一行。</translation>
        </message>
        <message>
            <source>Delete one of the two, or give it another title.</source>
            <translation>请删除其中一列，或改用其他标题。</translation>
        </message>
        <message>
            <source>Delete or correct one of these lines.</source>
            <translation>请删除或更正其中一行。</translation>
        </message>
        <message>
            <source>Delete the offers that do not hold: a plan takes the cheapest.</source>
            <translation>请删除无效的报价：方案会取最便宜的。</translation>
        </message>
        <message>
            <source>Delete the rows that are not chosen.</source>
            <translation>请删除未选用的行。</translation>
        </message>
        <message>
            <source>Delete the rows that are not needed.</source>
            <translation>请删除不需要的行。</translation>
        </message>
        <message>
            <source>Delivery term of the quotation, for people.</source>
            <translation>报价的交货条款，供人阅读。</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Did you mean "{0}"?</source>
            <translation>您是指“{0}”吗？</translation>
        </message>
        <message>
            <source>Did you mean {0} % or {1}?</source>
            <translation>您是指 {0} % 还是 {1}？</translation>
        </message>
        <message>
            <source>Did you mean {0} %?</source>
            <translation>您是指 {0} % 吗？</translation>
        </message>
        <message>
            <source>Did you mean {0} %? </source>
            <translation>您是指 {0} % 吗？ </translation>
        </message>
        <message>
            <source>Did you mean {0} %? If {1} % is meant, type "{2} %" as text.</source>
            <translation>您是指 {0} % 吗？如果确实是 {1} %，请以文本形式输入“{2} %”。</translation>
        </message>
        <message>
            <source>Did you mean {0} or {1}?</source>
            <translation>您是指 {0} 还是 {1}？</translation>
        </message>
        <message>
            <source>Did you mean {0}?</source>
            <translation>您是指 {0} 吗？</translation>
        </message>
        <message>
            <source>Did you mean {0}? </source>
            <translation>您是指 {0} 吗？ </translation>
        </message>
        <message>
            <source>Did you mean {0}? Set the decimal sign.</source>
            <translation>您是指 {0} 吗？请设定小数点符号。</translation>
        </message>
        <message>
            <source>Did you mean {0}? The column is in kg.</source>
            <translation>您是指 {0} 吗？该列以 kg 计。</translation>
        </message>
        <message>
            <source>Does {0} hold prices of one unit or of the whole row? Row {1} has {2} beside the quantity {3}; no total decides. Proposed: of one unit.</source>
            <translation>{0} 是单位价格还是整行价格？第 {1} 行为 {2}，数量 {3}；没有合计可判断。建议：单位价格。</translation>
        </message>
        <message>
            <source>Drop or loosen rules, or add offers, and plan again.</source>
            <translation>请删除或放宽规则，或添加报价，然后重新规划。</translation>
        </message>
        <message>
            <source>Drop the requirement of {0} ({1})</source>
            <translation>删除 {0} 的需求（{1}）</translation>
        </message>
        <message>
            <source>Drop the {0} ({1})</source>
            <translation>删除{0}（{1}）</translation>
        </message>
        <message>
            <source>Drop {0} ({1} {2})</source>
            <translation>删除 {0}（{1} {2}）</translation>
        </message>
        <message>
            <source>Duty (due diligence) of large companies that Member States name.</source>
            <translation>成员国指定的大型企业的义务（尽职调查）。</translation>
        </message>
        <message>
            <source>Duty (due diligence) of {0}.</source>
            <translation>{0} 的义务（尽职调查）。</translation>
        </message>
        <message>
            <source>Duty (reporting) of {0}.</source>
            <translation>{0} 的义务（报告）。</translation>
        </message>
        <message>
            <source>Duty of {0}.</source>
            <translation>{0} 的义务。</translation>
        </message>
        <message>
            <source>Duty under Chinese law of exporters outside China (a licence); no duty where you are unless your law or your customer says so.</source>
            <translation>中国法律对境外出口商规定的义务（许可证）；除非您所在地的法律或您的客户另有要求，否则对您不是义务。</translation>
        </message>
        <message>
            <source>English text</source>
            <translation>英文文本</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Every material that contains the mineral is taken for the covered material, and every mineral in its Contents counts; the exceptions of the text (commercial items, thresholds, recycled material) are not applied.</source>
            <translation>凡含有该矿产的材料都视为受管辖材料，其含量中的每种矿产都计入；文本的例外（商用物项、门槛、回收材料）不予适用。</translation>
        </message>
        <message>
            <source>Every point is the plan of least cost when nothing happens, not the one of least {0}.</source>
            <translation>每个点都是无事发生时成本最低的方案，而不是 {0} 最低的方案。</translation>
        </message>
        <message>
            <source>Every point keeps the rule without exception; with the price at which it may be broken a plan may cost less than the point at its amount.</source>
            <translation>每个点都毫无例外地遵守该规则；若按价格允许违反，方案的成本可能低于相应取值处的点。</translation>
        </message>
        <message>
            <source>Every quantity beside a price is 1: unit price and line total are the same.</source>
            <translation>价格旁的数量都是 1：单价与行合计相同。</translation>
        </message>
        <message>
            <source>Every repair has a plan of least {0}; its cost is that when nothing happens.</source>
            <translation>每个修复方案都有 {0} 最低的方案；其成本为无事发生时的成本。</translation>
        </message>
        <message>
            <source>Exactly</source>
            <translation>恰好</translation>
        </message>
        <message>
            <source>Except</source>
            <translation>例外</translation>
        </message>
        <message>
            <source>Exchange or correct the two days.</source>
            <translation>请交换或更正两个日期。</translation>
        </message>
        <message>
            <source>Exchange or correct the two.</source>
            <translation>请交换或更正两者。</translation>
        </message>
        <message>
            <source>Exchange rates</source>
            <translation>汇率</translation>
        </message>
        <message>
            <source>Exchange the two.</source>
            <translation>请交换两者。</translation>
        </message>
        <message>
            <source>Excluded suppliers get no award; qualifying ones may, with a note.</source>
            <translation>excluded 的供应商不授标；qualifying（认证中）的可以，并有提示。</translation>
        </message>
        <message>
            <source>Expected {0}.</source>
            <translation>应为{0}。</translation>
        </message>
        <message>
            <source>Fill in the column, or give it this title.</source>
            <translation>请填写该列，或使用这个标题。</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>请填写。</translation>
        </message>
        <message>
            <source>Find an offer of {0} of {1} from {2}, {3}</source>
            <translation>找到{2}的 {0} {1} 报价，{3}</translation>
        </message>
        <message>
            <source>Find {0} more of {1}, or require as much less.</source>
            <translation>请再找 {0} 的 {1}，或减少同样多的需求。</translation>
        </message>
        <message>
            <source>Find {0} more of {1}, or require {2} instead of {3}</source>
            <translation>再找 {0} 的 {1}，或将需求从 {3} 改为 {2}</translation>
        </message>
        <message>
            <source>Finding how far each rule could go</source>
            <translation>正在确定每条规则能收紧到多远</translation>
        </message>
        <message>
            <source>Finding how far the rule could go</source>
            <translation>正在确定规则能收紧到多远</translation>
        </message>
        <message>
            <source>First day of the horizon. Lead times count from it.</source>
            <translation>计划期的第一天。交货期从这一天起算。</translation>
        </message>
        <message>
            <source>First period in which the rule holds.</source>
            <translation>规则生效的第一个期间。</translation>
        </message>
        <message>
            <source>First period of the event.</source>
            <translation>事件的第一个期间。</translation>
        </message>
        <message>
            <source>First possible delivery date. An offer serves a period only if the period's first day is not before it.</source>
            <translation>最早可能的交货日。报价只有在期间的第一天不早于该日时，才可供应该期间。</translation>
        </message>
        <message>
            <source>Fixed cost</source>
            <translation>固定成本</translation>
        </message>
        <message>
            <source>Flexible</source>
            <translation>可放宽</translation>
        </message>
        <message>
            <source>Forbidden: purchases plus opening stock less closing stock equal the requirement exactly. Allowed: surplus may be bought where that is cheaper, and is shown.</source>
            <translation>forbidden（禁止）：采购加期初库存减期末库存恰好等于需求。allowed（允许）：更便宜时可以买入过剩，并予以显示。</translation>
        </message>
        <message>
            <source>Format the cell as a number and type it again.</source>
            <translation>请将单元格设为数字格式后重新输入。</translation>
        </message>
        <message>
            <source>Format the cell as text and type it again.</source>
            <translation>请将单元格设为文本格式后重新输入。</translation>
        </message>
        <message>
            <source>Format the column as text and type it again.</source>
            <translation>请将该列设为文本格式后重新输入。</translation>
        </message>
        <message>
            <source>Format the column as text.</source>
            <translation>请将该列设为文本格式。</translation>
        </message>
        <message>
            <source>Fraction</source>
            <translation>含量比</translation>
        </message>
        <message>
            <source>Fraction added for scrap: the quantity counts (1 + scrap) times.</source>
            <translation>为损耗增加的比例：数量按（1 + 损耗率）倍计。</translation>
        </message>
        <message>
            <source>Fraction of the unit price: 0.25 or 25 %.</source>
            <translation>单价的比例：0.25 或 25 %。</translation>
        </message>
        <message>
            <source>Fractions are kg of mineral per kg of material.</source>
            <translation>含量是每千克材料中的矿产千克数。</translation>
        </message>
        <message>
            <source>Freight</source>
            <translation>运费</translation>
        </message>
        <message>
            <source>Freight per unit, in the offer's currency.</source>
            <translation>每单位运费，以报价货币计。</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>From period</source>
            <translation>起始期间</translation>
        </message>
        <message>
            <source>From quantity</source>
            <translation>起始数量</translation>
        </message>
        <message>
            <source>From {0} to {1} it costs {2}.</source>
            <translation>从 {0} 到 {1} 成本为 {2}。</translation>
        </message>
        <message>
            <source>Give both rows one unit, or state a Unit mass in Materials.</source>
            <translation>请让两行使用同一单位，或在“材料”中写明单位质量。</translation>
        </message>
        <message>
            <source>Give different assemblies different numbers.</source>
            <translation>不同组件请用不同编号。</translation>
        </message>
        <message>
            <source>Give different items different numbers.</source>
            <translation>不同物料请用不同编号。</translation>
        </message>
        <message>
            <source>Give each of these offers a capacity of its own.</source>
            <translation>请为这些报价各自填写产能。</translation>
        </message>
        <message>
            <source>Give each row its own, or delete one of the two.</source>
            <translation>请让每一行各不相同，或删除其中一行。</translation>
        </message>
        <message>
            <source>Give it a row there.</source>
            <translation>请在那里为它添加一行。</translation>
        </message>
        <message>
            <source>Give it another name.</source>
            <translation>请另取一个名称。</translation>
        </message>
        <message>
            <source>Give the material a row in Materials, or delete the row.</source>
            <translation>请在“材料”中为该材料添加一行，或删除此行。</translation>
        </message>
        <message>
            <source>Give the materials a Shortage cost if they may be short.</source>
            <translation>如果这些材料允许短缺，请填写短缺成本。</translation>
        </message>
        <message>
            <source>Give these materials a Unit mass in Materials, or state the capacity in another unit.</source>
            <translation>请在“材料”中为这些材料填写单位质量，或用其他单位表示产能。</translation>
        </message>
        <message>
            <source>Give these materials a Unit mass in Materials, or use another unit or scope.</source>
            <translation>请在“材料”中为这些材料填写单位质量，或使用其他单位或范围。</translation>
        </message>
        <message>
            <source>Give these materials a Unit mass in Materials, or {0}.</source>
            <translation>请在“材料”中为这些材料填写单位质量，或{0}。</translation>
        </message>
        <message>
            <source>Give {0} a Unit mass (kg per {1}) in Materials, or use a unit of the same kind as {2}.</source>
            <translation>在“材料”中为 {0} 填写单位质量（每{1}的千克数），或使用与 {2} 同类的单位。</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>组</translation>
        </message>
        <message>
            <source>HiGHS {0}</source>
            <translation>HiGHS {0}</translation>
        </message>
        <message>
            <source>Holding cost</source>
            <translation>持有成本</translation>
        </message>
        <message>
            <source>Holding the stock that bridges losses (Survive) costs {0} a year</source>
            <translation>持有应对断供的库存（断供保障）每年成本为 {0}</translation>
        </message>
        <message>
            <source>How a share of unknown origin counts. Worst case: against every capped country. World mix: spread as the world's production of that mineral at that stage. Ignore: for nobody; the denominator stays.</source>
            <translation>未知来源的份额如何计。worst case：计入每个有上限的国家。world mix：按该矿产在该阶段的世界产量分摊。ignore：不计入任何国家；分母不变。</translation>
        </message>
        <message>
            <source>How an owner counts at the stage owned. Location: not at all, the supplier's country counts. Control: an owner share of 50 % or more counts whole. Look-through: the owner share counts in proportion.</source>
            <translation>所有者在 owned 阶段如何计。location：不计，按供应商的国家计。control：所有者份额达 50 % 或以上全部计入。look-through：按所有者份额比例计。</translation>
        </message>
        <message>
            <source>How far {0} limits could be tightened was not computed: the book is too large for it, its whole decisions take too long, or there was no time.</source>
            <translation>未计算 {0} 个限额还能收紧多少：工作簿太大、整数决策太耗时，或时间不足。</translation>
        </message>
        <message>
            <source>How likely the scenario is, 0 to 1; once per scenario is enough.</source>
            <translation>情景的可能性，0 到 1；每个情景写一次即可。</translation>
        </message>
        <message>
            <source>How long a loss of supply must be bridged: one row a loss, after which stock and the other offers must last for so many days without a shortage, whenever it happens.</source>
            <translation>供应中断必须维持多久：每个中断一行，其后库存和其他报价必须在这些天内没有短缺，不论何时发生。</translation>
        </message>
        <message>
            <source>How many are built in the period.</source>
            <translation>该期间生产多少个。</translation>
        </message>
        <message>
            <source>How many of each product are built. The BOM turns products into requirements.</source>
            <translation>每种产品生产多少。物料清单把产品变成需求。</translation>
        </message>
        <message>
            <source>How much of what comes from there is lost.</source>
            <translation>来自那里的部分有多大比例中断。</translation>
        </message>
        <message>
            <source>ISO 4217 code of the currency in which all money is reported.</source>
            <translation>所有金额报告所用货币的 ISO 4217 代码。</translation>
        </message>
        <message>
            <source>ISO 4217 code.</source>
            <translation>ISO 4217 代码。</translation>
        </message>
        <message>
            <source>ISO code or name.</source>
            <translation>ISO 代码或名称。</translation>
        </message>
        <message>
            <source>Identifier of the offer, unique.</source>
            <translation>报价的标识，唯一。</translation>
        </message>
        <message>
            <source>Identifier of the offer.</source>
            <translation>报价的标识。</translation>
        </message>
        <message>
            <source>Identifier of the product, a Parent of the BOM (or itself a material).</source>
            <translation>产品的标识，即物料清单中的上级件（或本身是材料）。</translation>
        </message>
        <message>
            <source>Identifier of the purchased material. Text stays text: 007 is never 7.</source>
            <translation>采购材料的标识。文本保持为文本：007 绝不是 7。</translation>
        </message>
        <message>
            <source>Identifier of the supplier.</source>
            <translation>供应商的标识。</translation>
        </message>
        <message>
            <source>If 1 % is meant, write 1 %.</source>
            <translation>如果是指 1 %，请写 1 %。</translation>
        </message>
        <message>
            <source>If a spreadsheet turned it into a date, format the cell as text and type it again.</source>
            <translation>如果电子表格把它变成了日期，请将单元格设为文本格式后重新输入。</translation>
        </message>
        <message>
            <source>If it is in {0}, say so in the column for that; if not, change the number format.</source>
            <translation>如果单位或币种是 {0}，请在相应的列中注明；如果不是，请更改数字格式。</translation>
        </message>
        <message>
            <source>If its letters are wrong, save the file as UTF-8 and read it again.</source>
            <translation>如果文字有误，请将文件另存为 UTF-8 后重新读取。</translation>
        </message>
        <message>
            <source>Import {0}</source>
            <translation>导入 {0}</translation>
        </message>
        <message>
            <source>Incoterm</source>
            <translation>贸易术语</translation>
        </message>
        <message>
            <source>Is the decimal sign of this file a comma or a point? "{0}" in {1} may be {2} or {3}, and no other number decides. Proposed: {4}, hence {5}.</source>
            <translation>此文件的小数符号是逗号还是句点？{1} 中的“{0}”可能是 {2} 或 {3}，没有其他数字可判断。建议：{4}，即 {5}。</translation>
        </message>
        <message>
            <source>It asks for a map and a stress test of the supply chain, not for a share.</source>
            <translation>它要求供应链图和压力测试，而不是份额。</translation>
        </message>
        <message>
            <source>It asks for a report, not for a share.</source>
            <translation>它要求报告，而不是份额。</translation>
        </message>
        <message>
            <source>It asks for due diligence above yearly imports, not for a share.</source>
            <translation>它要求年进口量超过门槛时进行尽职调查，而不是份额。</translation>
        </message>
        <message>
            <source>It can go to {0}, at {1}.</source>
            <translation>可以达到 {0}，成本为 {1}。</translation>
        </message>
        <message>
            <source>It can go to {0}{1}.</source>
            <translation>可以达到 {0}{1}。</translation>
        </message>
        <message>
            <source>It counts what is extracted or processed (either is enough) or recycled; no rule says either-or.</source>
            <translation>它计入开采或加工（其一即可）或回收的部分；没有规则能表达“二者之一”。</translation>
        </message>
        <message>
            <source>It defines entities by ownership, debt and contracts; it sets no share.</source>
            <translation>它按所有权、债务和合同界定实体；不规定份额。</translation>
        </message>
        <message>
            <source>It has neither an item nor a quantity; it begins with "{0}".</source>
            <translation>它没有物料也没有数量；以“{0}”开头。</translation>
        </message>
        <message>
            <source>It has neither an item nor a text; it was taken for a sum: {0}.</source>
            <translation>它没有物料也没有文本；视为合计：{0}。</translation>
        </message>
        <message>
            <source>It has the {0} {1} but no item.</source>
            <translation>它有{0} {1}，但没有物料。</translation>
        </message>
        <message>
            <source>It is a credit on production cost, not a share of purchases.</source>
            <translation>它是生产成本的抵免，不是采购份额。</translation>
        </message>
        <message>
            <source>It is a note: "{0}".</source>
            <translation>它是备注：“{0}”。</translation>
        </message>
        <message>
            <source>It is a proposal without a number.</source>
            <translation>它是一项没有数字的提案。</translation>
        </message>
        <message>
            <source>It is a tariff: put it into the column Tariff of Offers, or into a scenario.</source>
            <translation>它是关税：请填入“报价”的“关税”列，或放入情景。</translation>
        </message>
        <message>
            <source>It is a total below the table: {0}.</source>
            <translation>它是表格下方的合计：{0}。</translation>
        </message>
        <message>
            <source>It is a {0}: "{1}".</source>
            <translation>它是 {0}：“{1}”。</translation>
        </message>
        <message>
            <source>It is the sum {0} of rows {1} to {2}.</source>
            <translation>它是第 {1} 至 {2} 行之和 {0}。</translation>
        </message>
        <message>
            <source>It is too large for a number.</source>
            <translation>它作为数字太大。</translation>
        </message>
        <message>
            <source>It looks like a row of the table, and stands outside of it: {0}.</source>
            <translation>它像表格的行，但在表格之外：{0}。</translation>
        </message>
        <message>
            <source>It measures the cost of a whole product and looks at listed entities; no rule sees products.</source>
            <translation>它衡量整个产品的成本并针对所列实体；没有规则涉及产品。</translation>
        </message>
        <message>
            <source>It names makers, not countries: set the Status of these suppliers to excluded.</source>
            <translation>它列的是制造商而不是国家：请将这些供应商的状态设为 excluded。</translation>
        </message>
        <message>
            <source>It repeats the titles of the columns.</source>
            <translation>它重复列标题。</translation>
        </message>
        <message>
            <source>It sets neither a tariff nor a share.</source>
            <translation>它既不规定关税，也不规定份额。</translation>
        </message>
        <message>
            <source>It stands above the table: {0}.</source>
            <translation>它在表格上方：{0}。</translation>
        </message>
        <message>
            <source>It stands below the table: {0}.</source>
            <translation>它在表格下方：{0}。</translation>
        </message>
        <message>
            <source>Its components are per one of these.</source>
            <translation>其组件按每一个计。</translation>
        </message>
        <message>
            <source>Its name, for people.</source>
            <translation>其名称，供人阅读。</translation>
        </message>
        <message>
            <source>Its rate is 1: rates are the value of one unit in the base currency.</source>
            <translation>其汇率为 1：汇率是一个单位以本位币计的价值。</translation>
        </message>
        <message>
            <source>Its value.</source>
            <translation>其值。</translation>
        </message>
        <message>
            <source>Key of the mineral in the reference data, such as dysprosium.</source>
            <translation>参考数据中矿产的键，如 dysprosium。</translation>
        </message>
        <message>
            <source>Key of the mineral, such as dysprosium.</source>
            <translation>矿产的键，如 dysprosium。</translation>
        </message>
        <message>
            <source>Kilograms of the mineral per kilogram of material. A material without rows whose Mineral is given contains that mineral at fraction 1.</source>
            <translation>每千克材料中的矿产千克数。没有行但写明了矿产的材料，按含量比 1 含有该矿产。</translation>
        </message>
        <message>
            <source>Kilograms per unit, for materials that are counted or measured otherwise than by mass.</source>
            <translation>每单位的千克数，用于计数或不按质量计量的材料。</translation>
        </message>
        <message>
            <source>Last period in which the rule holds.</source>
            <translation>规则生效的最后一个期间。</translation>
        </message>
        <message>
            <source>Last period of the event.</source>
            <translation>事件的最后一个期间。</translation>
        </message>
        <message>
            <source>Last possible delivery date. An offer serves a period only if the period's first day is not after it.</source>
            <translation>最晚可能的交货日。报价只有在期间的第一天不晚于该日时，才可供应该期间。</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>交货期</translation>
        </message>
        <message>
            <source>Leave Except blank.</source>
            <translation>请将“例外”留空。</translation>
        </message>
        <message>
            <source>Leave From blank; say in Applies to which materials it is about.</source>
            <translation>请将“来自”留空；在“适用于”中说明涉及哪些材料。</translation>
        </message>
        <message>
            <source>Leave Mineral blank: an offer is made as a whole.</source>
            <translation>请将“矿产”留空：报价作为整体制造。</translation>
        </message>
        <message>
            <source>Leave Unit mass blank for a material whose unit is a mass, or correct the unit.</source>
            <translation>单位本身是质量的材料，请将单位质量留空，或更正单位。</translation>
        </message>
        <message>
            <source>Leave it blank, or name the periods there.</source>
            <translation>请留空，或在那里写明期间。</translation>
        </message>
        <message>
            <source>Leave it out, or write rules of your own that come close.</source>
            <translation>请略去它，或自行编写相近的规则。</translation>
        </message>
        <message>
            <source>Leave out --preset, or delete these rules.</source>
            <translation>请略去 --preset，或删除这些规则。</translation>
        </message>
        <message>
            <source>Let the rule hold over the whole horizon, measure quantity, or use breaks for all units.</source>
            <translation>让规则在整个计划期内有效，按数量衡量，或使用全量阶梯价。</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>Looking for what stands in the way</source>
            <translation>正在查找妨碍因素</translation>
        </message>
        <message>
            <source>Loosen it.</source>
            <translation>请放宽它。</translation>
        </message>
        <message>
            <source>Loosen {0}, state</source>
            <translation>请放宽{0}，写明</translation>
        </message>
        <message>
            <source>Losing one supply after the other …</source>
            <translation>正在逐一模拟供应中断…</translation>
        </message>
        <message>
            <source>Lost share</source>
            <translation>中断份额</translation>
        </message>
        <message>
            <source>Lost share 0 to 1; price or requirement change as a fraction (+0.3); tariff points as a fraction (0.25; a tariff falls to 0 at most). Percent is read too: 80 %, a percent cell or 0.8.</source>
            <translation>中断份额 0 到 1；价格或需求变化的比例（+0.3）；关税点数的比例（0.25；关税最多降到 0）。也可读百分比：80 %、百分比单元格或 0.8。</translation>
        </message>
        <message>
            <source>Lots, minimum orders and fixed costs are planned by whole periods: in what is planned again, a country delivers again from the period after its recovery on.</source>
            <translation>批量、最小订购量和固定成本按整个期间规划：在重新规划中，一个国家从其恢复后的下一期间起重新供货。</translation>
        </message>
        <message>
            <source>Lower</source>
            <translation>降低</translation>
        </message>
        <message>
            <source>Lower the minimum cover of {0} from {1} to {2}</source>
            <translation>将 {0} 的最低覆盖从 {1} 降至 {2}</translation>
        </message>
        <message>
            <source>Lower the {0} from {1} to {2}</source>
            <translation>将{0}从 {1} 降至 {2}</translation>
        </message>
        <message>
            <source>Lower them; what is left of 1 is that nothing happens.</source>
            <translation>请降低它们；与 1 的差额表示什么都不发生。</translation>
        </message>
        <message>
            <source>Make sure, and leave it out if it is not in force.</source>
            <translation>请核实；如未生效，请略去它。</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>最高库存</translation>
        </message>
        <message>
            <source>Maximum spend</source>
            <translation>最高采购额</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>衡量方式</translation>
        </message>
        <message>
            <source>Mend the formula or type the text.</source>
            <translation>请修正公式或输入文本。</translation>
        </message>
        <message>
            <source>Mend the formula or type the value.</source>
            <translation>请修正公式或输入值。</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>矿产</translation>
        </message>
        <message>
            <source>Minimum and maximum spend hold for the plan; what is ordered again in a scenario is not held to them.</source>
            <translation>最低和最高采购额适用于方案；情景中再订购的部分不受其约束。</translation>
        </message>
        <message>
            <source>Minimum cover</source>
            <translation>最低覆盖</translation>
        </message>
        <message>
            <source>Minimum order</source>
            <translation>最小订购量</translation>
        </message>
        <message>
            <source>Minimum spend</source>
            <translation>最低采购额</translation>
        </message>
        <message>
            <source>Mix of {0}, by {1}{2}</source>
            <translation>{0}的构成，按{1}{2}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name a country, a group or a supplier; blank is everywhere.</source>
            <translation>请指明国家、组或供应商；空白表示所有地方。</translation>
        </message>
        <message>
            <source>Name a country, group or supplier, or use at most.</source>
            <translation>请指明国家、组或供应商，或使用 at most（至多）。</translation>
        </message>
        <message>
            <source>Name a period such as {0}.</source>
            <translation>请写一个期间，如 {0}。</translation>
        </message>
        <message>
            <source>Name countries or groups, with commas or semicolons between.</source>
            <translation>请列出国家或组，用逗号或分号分隔。</translation>
        </message>
        <message>
            <source>Name of the group.</source>
            <translation>组的名称。</translation>
        </message>
        <message>
            <source>Name of the scenario.</source>
            <translation>情景的名称。</translation>
        </message>
        <message>
            <source>Name of the setting.</source>
            <translation>设置的名称。</translation>
        </message>
        <message>
            <source>Name one in each row; blank is any country, each on its own.</source>
            <translation>每行写一个；空白表示任一国家，各自单独计。</translation>
        </message>
        <message>
            <source>Name one, or write all or each material.</source>
            <translation>请指明一个材料，或写 all 或 each material（每种材料）。</translation>
        </message>
        <message>
            <source>Name one, or write any country or any supplier.</source>
            <translation>请指明一个，或写 any country（任一国家）或 any supplier（任一供应商）。</translation>
        </message>
        <message>
            <source>Name periods in Requirements, or give a Plan start.</source>
            <translation>请在需求中写明期间，或填写计划开始日期。</translation>
        </message>
        <message>
            <source>Name the period of every row.</source>
            <translation>请写明每一行的期间。</translation>
        </message>
        <message>
            <source>Negotiation without a tariff: no duty of anybody yet.</source>
            <translation>谈判中，尚无关税：目前不是任何人的义务。</translation>
        </message>
        <message>
            <source>No amount asked for has a plan.</source>
            <translation>所要求的取值都没有方案。</translation>
        </message>
        <message>
            <source>No answer proved itself for the time to survive ({0}).</source>
            <translation>没有能自证的可维持时间答案（{0}）。</translation>
        </message>
        <message>
            <source>No column holds quantities (found: {0}). Which column says how many of each item one product needs, or is it one number for all rows? Without an answer nothing is read; it is never taken as 1.</source>
            <translation>没有数量列（找到：{0}）。哪一列说明一个产品需要每种物料多少，或者所有行是同一个数字？没有回答就不读取；绝不当作 1。</translation>
        </message>
        <message>
            <source>No part of the requirements can be met, not even nothing: the solver's answer is no answer.</source>
            <translation>需求的任何部分都无法满足，连零也不行：求解器的答案无效。</translation>
        </message>
        <message>
            <source>No plan can meet {0}{1}, and no other amounts were found with which one could.</source>
            <translation>没有方案能满足{0}{1}，也没有找到可行的其他取值。</translation>
        </message>
        <message>
            <source>No plan was found before the time ran out.</source>
            <translation>在时限内未找到方案。</translation>
        </message>
        <message>
            <source>No row of the table has an item and a quantity that can be read.</source>
            <translation>表格中没有一行有可读的物料和数量。</translation>
        </message>
        <message>
            <source>No rule at its limit has a price per point.</source>
            <translation>已达限额的规则都没有每点价格。</translation>
        </message>
        <message>
            <source>No rule has a price per point: the plan has whole decisions (orders, lots, counts, breaks).</source>
            <translation>没有规则有每点价格：方案含整数决策（订单、批次、数量、阶梯价）。</translation>
        </message>
        <message>
            <source>No stage of the Rules sheet is recycling: the workbook does not say what is recycled.</source>
            <translation>“规则”工作表没有回收阶段：工作簿不说明哪些是回收的。</translation>
        </message>
        <message>
            <source>No title says which column names the items. Which one does?{0}</source>
            <translation>没有标题说明哪一列是物料名称。是哪一列？{0}</translation>
        </message>
        <message>
            <source>Not all of these plans are proved to be of least cost.</source>
            <translation>并非所有这些方案都已证明成本最低。</translation>
        </message>
        <message>
            <source>Not looked at, as the book does not say what they contain: {0}.</source>
            <translation>未予考虑，因为本工作簿未说明其含量：{0}。</translation>
        </message>
        <message>
            <source>Nothing in the file decides; unit prices are proposed.</source>
            <translation>文件中没有可判断的依据；建议按单价。</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Of each kind of repair the first {0} were tried, not all that the conflict names.</source>
            <translation>每类修复方案只尝试了前 {0} 个，而非冲突涉及的全部。</translation>
        </message>
        <message>
            <source>Of the amounts asked for only {0} has a plan.</source>
            <translation>所要求的取值中只有 {0} 有方案。</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>One row a component of a parent; levels as deep as needed. Components that are parents of nothing are materials.</source>
            <translation>上级件的每个组件一行；层级不限。不是任何上级件的组件就是材料。</translation>
        </message>
        <message>
            <source>One row a material that may be kept in stock. Without a row, purchases meet each period's requirement.</source>
            <translation>每种可以储存的材料一行。没有行时，各期间的需求由采购满足。</translation>
        </message>
        <message>
            <source>One row a mineral embedded in a material.</source>
            <translation>材料中所含的每种矿产一行。</translation>
        </message>
        <message>
            <source>One row a purchased material.</source>
            <translation>每种采购材料一行。</translation>
        </message>
        <message>
            <source>One row a setting. A setting that is not named has its default.</source>
            <translation>每个设置一行。未写明的设置取默认值。</translation>
        </message>
        <message>
            <source>One row a supplier.</source>
            <translation>每个供应商一行。</translation>
        </message>
        <message>
            <source>One supplier's quotation for one material.</source>
            <translation>一个供应商对一种材料的报价。</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
            <translation>请在电子表格程序中打开，并另存为 .xlsx 或 CSV。</translation>
        </message>
        <message>
            <source>Open the file in a spreadsheet program and save it again.</source>
            <translation>请在电子表格程序中打开文件并重新保存。</translation>
        </message>
        <message>
            <source>Open the file in a spreadsheet program, let it calculate, and save it.</source>
            <translation>请在电子表格程序中打开文件，让其计算并保存。</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>期初库存</translation>
        </message>
        <message>
            <source>Order multiple</source>
            <translation>订购倍数</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Other cost</source>
            <translation>其他成本</translation>
        </message>
        <message>
            <source>Other cost per unit, in the offer's currency: insurance, testing, packing.</source>
            <translation>每单位其他成本，以报价货币计：保险、检测、包装。</translation>
        </message>
        <message>
            <source>Overbuying</source>
            <translation>多购</translation>
        </message>
        <message>
            <source>Owner country</source>
            <translation>所有者国家</translation>
        </message>
        <message>
            <source>Owner share</source>
            <translation>所有者份额</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>所有权</translation>
        </message>
        <message>
            <source>Paid once if anything is bought from it: qualification, tooling, switching.</source>
            <translation>只要向其采购就支付一次：认证、工装、切换。</translation>
        </message>
        <message>
            <source>Paid once if the offer is used.</source>
            <translation>使用该报价时支付一次。</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>上级件</translation>
        </message>
        <message>
            <source>Pass the memory over to read the file as proposed.</source>
            <translation>略过记忆即可按建议读取文件。</translation>
        </message>
        <message>
            <source>Per</source>
            <translation>每</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Plan start</source>
            <translation>计划开始</translation>
        </message>
        <message>
            <source>Plan start is {0}: no offer of {1} can arrive by {2}, the first day of {3}. A plan that starts on {4} can meet everything.</source>
            <translation>计划开始为 {0}：{1} 的报价均无法在 {3} 的首日 {2} 之前到货。从 {4} 开始的方案可以满足全部要求。</translation>
        </message>
        <message>
            <source>Planned again without any loss, and without what a loss suspends (rules, minimum cover and spend, stock held for losses), it costs</source>
            <translation>在没有任何中断、且不计中断时暂停的要求（规则、最低覆盖、最低采购额、为中断保有的库存）的情况下重新规划，成本为</translation>
        </message>
        <message>
            <source>Planning at each amount</source>
            <translation>正在逐个取值规划</translation>
        </message>
        <message>
            <source>Position {0} stands in {1}: is one of them {2}0? Proposed: the lower one.</source>
            <translation>位置号 {0} 在 {1} 中：其中一个是 {2}0 吗？建议：下面那个。</translation>
        </message>
        <message>
            <source>Price breaks</source>
            <translation>阶梯价</translation>
        </message>
        <message>
            <source>Price of one Unit in Currency, before tariff and freight; below the first price break.</source>
            <translation>一个单位以“货币”计的价格，不含关税和运费；低于第一级阶梯价时适用。</translation>
        </message>
        <message>
            <source>Price × quantity adds up to the file's own total {0}, so the price is that of one unit.</source>
            <translation>价格 × 数量之和等于文件自身的合计 {0}，因此是单位价格。</translation>
        </message>
        <message>
            <source>Prices per point are not stated: under CVaR a point costs what it costs in the tail alone.</source>
            <translation>未给出每点价格：在 CVaR 下，一个点的成本只是尾部的成本。</translation>
        </message>
        <message>
            <source>Pricing one wish after the other …</source>
            <translation>正在逐一为各项要求计价…</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>概率</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Proposal: no duty of anybody yet.</source>
            <translation>提案：目前不是任何人的义务。</translation>
        </message>
        <message>
            <source>Purchases of a period are whole multiples of it.</source>
            <translation>一个期间的采购是它的整数倍。</translation>
        </message>
        <message>
            <source>Put all rows into one sheet, or give the other a title of its own.</source>
            <translation>请把所有行放入一个工作表，或为另一个工作表另取标题。</translation>
        </message>
        <message>
            <source>Put it into the Build plan to buy its components.</source>
            <translation>要采购其组件，请把它放入生产计划。</translation>
        </message>
        <message>
            <source>Put {0} into the column {1}.</source>
            <translation>请将 {0} 放入列“{1}”。</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Quantity of the component per one unit of the parent.</source>
            <translation>每单位上级件所需的组件数量。</translation>
        </message>
        <message>
            <source>Raise</source>
            <translation>提高</translation>
        </message>
        <message>
            <source>Raise the maximum stock of {0} from {1} to {2}</source>
            <translation>将 {0} 的最高库存从 {1} 提高到 {2}</translation>
        </message>
        <message>
            <source>Raise the maximum, lower opening stock or cover, or allow overbuying if opening stock may be given up.</source>
            <translation>请提高最高库存、降低期初库存或覆盖，或在可以放弃期初库存时允许多购。</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>汇率</translation>
        </message>
        <message>
            <source>Read me</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>Repeat the name in each row if that is wrong.</source>
            <translation>如果不对，请在每行重复名称。</translation>
        </message>
        <message>
            <source>Require {0} of {1}, not {2}</source>
            <translation>对 {1} 要求 {0}，而非 {2}</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>Requirements and Build plan run between {0}.</source>
            <translation>“需求”和“生产计划”的期间为 {0}。</translation>
        </message>
        <message>
            <source>Risk level</source>
            <translation>风险水平</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Rules, limits, prices per point or what is said to bind were changed after the plan was computed.</source>
            <translation>规则、限制、每点价格或所称的起约束项在方案计算后被更改。</translation>
        </message>
        <message>
            <source>Say which unit the capacity is in.</source>
            <translation>请说明产能的单位。</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>情景</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>情景</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>损耗率</translation>
        </message>
        <message>
            <source>Set Plan start in Settings to {0} if it may start then.</source>
            <translation>如果可以从那天开始，请在设置中将计划开始改为 {0}。</translation>
        </message>
        <message>
            <source>Set the currency in the mapping if it is another.</source>
            <translation>如果是其他货币，请在映射中设定。</translation>
        </message>
        <message>
            <source>Set the currency in the mapping.</source>
            <translation>请在映射中设定货币。</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Sheet "{0}"</source>
            <translation>工作表“{0}”</translation>
        </message>
        <message>
            <source>Shortage cost</source>
            <translation>短缺成本</translation>
        </message>
        <message>
            <source>Shortages</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>Shorten the lead time of {0} from {1} to {2}</source>
            <translation>将 {0} 的交货期从 {1} 缩短到 {2}</translation>
        </message>
        <message>
            <source>Solving</source>
            <translation>正在求解</translation>
        </message>
        <message>
            <source>Spreadsheets turn 1.2 or 1/2 into a date: format the cell as a number and type it again.</source>
            <translation>电子表格会把 1.2 或 1/2 变成日期：请将单元格设为数字格式后重新输入。</translation>
        </message>
        <message>
            <source>Spreadsheets turn {0} into a date: format the cell as a number and type it again.</source>
            <translation>电子表格会把 {0} 变成日期：请将单元格设为数字格式后重新输入。</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Start from the template, or import the file as a foreign bill of materials.</source>
            <translation>请从模板开始，或将文件作为外部物料清单导入。</translation>
        </message>
        <message>
            <source>Start the plan on {0}, not on {1}</source>
            <translation>将计划开始由 {1} 改为 {0}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>请写明</translation>
        </message>
        <message>
            <source>State header_row {0} where the second row of titles is that one, else header_rows 1.</source>
            <translation>如果第二行标题是它，请写 header_row {0}，否则写 header_rows 1。</translation>
        </message>
        <message>
            <source>State it in one row of each.</source>
            <translation>每个只在一行中说明。</translation>
        </message>
        <message>
            <source>State it once.</source>
            <translation>只说明一次。</translation>
        </message>
        <message>
            <source>State scenarios with a probability above 0, or set Objective to cost.</source>
            <translation>请写明概率大于 0 的情景，或将“目标”设为 cost（成本）。</translation>
        </message>
        <message>
            <source>State sheet and header_row in the mapping to read another one.</source>
            <translation>要读取另一个，请在映射中写明 sheet（工作表）和 header_row。</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Stock on the first day of the horizon.</source>
            <translation>计划期第一天的库存。</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Surplus</source>
            <translation>过剩</translation>
        </message>
        <message>
            <source>Survive</source>
            <translation>断供保障</translation>
        </message>
        <message>
            <source>Tariff</source>
            <translation>关税</translation>
        </message>
        <message>
            <source>Tariff, payable by importers.</source>
            <translation>关税，由进口商缴纳。</translation>
        </message>
        <message>
            <source>Tax credit for {0}; not a duty.</source>
            <translation>{0} 的税收抵免；不是义务。</translation>
        </message>
        <message>
            <source>That every part of this conflict is needed was not proved: a solve reached its limit. What is named are the limits that stand in the way of the least repair.</source>
            <translation>未能证明此冲突的每一部分都是必要的：求解达到了限制。所列为妨碍最小修复的限制。</translation>
        </message>
        <message>
            <source>The award of {0} of offer {1}, {2}, was removed.</source>
            <translation>报价 {1}（{2}）的授标 {0} 已被移除。</translation>
        </message>
        <message>
            <source>The bill of materials goes round in a loop: {0}</source>
            <translation>物料清单出现循环：{0}</translation>
        </message>
        <message>
            <source>The calendar has no such day.</source>
            <translation>日历中没有这一天。</translation>
        </message>
        <message>
            <source>The column is in days: type the days as a number alone.</source>
            <translation>该列以天计：请只输入天数。</translation>
        </message>
        <message>
            <source>The column is in the base currency: convert the number, or change the number format.</source>
            <translation>该列以本位币计：请换算该数字，或更改数字格式。</translation>
        </message>
        <message>
            <source>The column is in the base currency: type the amount in it, as a number alone.</source>
            <translation>该列以本位币计：请输入换算后的金额，只写数字。</translation>
        </message>
        <message>
            <source>The country, group or supplier concerned. A requirement comes from nowhere: its event has no From.</source>
            <translation>涉及的国家、组或供应商。需求不来自任何地方：其事件没有“来自”。</translation>
        </message>
        <message>
            <source>The curve has amounts without a plan between its ends: ask for --steps instead.</source>
            <translation>曲线两端之间有没有方案的取值：请改用 --steps。</translation>
        </message>
        <message>
            <source>The curve has more than {0} break points: ask for --steps instead.</source>
            <translation>曲线有超过 {0} 个拐点：请改用 --steps。</translation>
        </message>
        <message>
            <source>The curve of {0} is not made of straight lines: {1}. Ask for --steps instead.</source>
            <translation>{0} 的曲线不是由直线组成：{1}。请改用 --steps。</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Plan again, then export.</source>
            <translation>数据在此方案之后已更改。请重新规划后再导出。</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Plan again, then price its wishes.</source>
            <translation>数据在此方案之后已更改。请重新规划后再为其要求计价。</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Plan again, then test it.</source>
            <translation>数据在此方案之后已更改。请重新规划后再测试。</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Plan again.</source>
            <translation>数据在此方案之后已更改。请重新规划。</translation>
        </message>
        <message>
            <source>The data has problems that stand in the way. Mend them first; each names its cell.</source>
            <translation>数据中有妨碍规划的问题。请先解决；每个问题都标明其单元格。</translation>
        </message>
        <message>
            <source>The disk is full: {0} was not saved and is as it was. Free some space and save again.</source>
            <translation>磁盘已满：{0} 未保存，保持原样。请腾出空间后重新保存。</translation>
        </message>
        <message>
            <source>The encoding of the file is not known: no language fits its letters well. It was read as {0}.</source>
            <translation>文件的编码未知：没有语言与其文字相符。已按 {0} 读取。</translation>
        </message>
        <message>
            <source>The figures of this file speak for prices of the {0}; accepted for this layout were prices of the {1}. Which are they? Proposed: {2}.</source>
            <translation>此文件的数字表明是{0}价格；此版式之前接受的是{1}价格。是哪种？建议：{2}。</translation>
        </message>
        <message>
            <source>The file does not say in which encoding it is; it was read as {0}, which gives “{1}”. As {2} it would be “{3}”.</source>
            <translation>文件未说明编码；已按 {0} 读取，得到“{1}”。按 {2} 则为“{3}”。</translation>
        </message>
        <message>
            <source>The file has changed since it was read. Look at it again before it is accepted.</source>
            <translation>文件在读取后已更改。接受之前请再查看一次。</translation>
        </message>
        <message>
            <source>The file has {0} tables of items with quantities: {1}. Only one is read at a time. Which one? Proposed: {2}.</source>
            <translation>文件有 {0} 个带数量的物料表：{1}。一次只读一个。读哪一个？建议：{2}。</translation>
        </message>
        <message>
            <source>The file is a request for quotations, not a sourcing workbook.</source>
            <translation>该文件是询价单，不是采购工作簿。</translation>
        </message>
        <message>
            <source>The file is an exported plan, not a sourcing workbook.</source>
            <translation>该文件是导出的方案，不是采购工作簿。</translation>
        </message>
        <message>
            <source>The file is not a sourcing workbook: none of its sheets ({0}) has a known title. {1}</source>
            <translation>该文件不是采购工作簿：其工作表（{0}）都没有已知标题。{1}</translation>
        </message>
        <message>
            <source>The file {0}</source>
            <translation>文件 {0}</translation>
        </message>
        <message>
            <source>The folder {0} does not exist. Create it, or save in another folder.</source>
            <translation>文件夹 {0} 不存在。请创建它，或保存到其他文件夹。</translation>
        </message>
        <message>
            <source>The formulas of the workbook do not count the row; verify does.</source>
            <translation>工作簿的公式不计该行；verify 计入。</translation>
        </message>
        <message>
            <source>The group to which rules may apply, such as magnets.</source>
            <translation>规则可适用的组，如磁体。</translation>
        </message>
        <message>
            <source>The input is not the one that was planned.</source>
            <translation>输入不是该方案所用的输入。</translation>
        </message>
        <message>
            <source>The items are indented or grouped; each was read as a part of the one above it that is less so.</source>
            <translation>物料有缩进或分组；每个都读作其上方缩进较少者的零件。</translation>
        </message>
        <message>
            <source>The least landed cost over the horizon, if the supplier is used at all.</source>
            <translation>只要使用该供应商，计划期内的最低到岸成本。</translation>
        </message>
        <message>
            <source>The least quantity in a period, if anything is bought in that period.</source>
            <translation>在有采购的期间内的最小数量。</translation>
        </message>
        <message>
            <source>The least-cost plan cannot meet {0}: a material without a shortage cost would be short.</source>
            <translation>成本最低的方案不能满足 {0}：没有短缺成本的材料会短缺。</translation>
        </message>
        <message>
            <source>The list of applicable critical minerals (26 U.S.C. 45X(c)(6)) is not in the reference data: the United States' critical minerals of 2025 stand in for it. Owners count as the setting Ownership says, not from 25 %; recycling is not covered.</source>
            <translation>适用关键矿产清单（26 U.S.C. 45X(c)(6)）不在参考数据中：以美国 2025 年关键矿产代替。所有者按“所有权”设置计入，而不是从 25 % 起；不包括回收。</translation>
        </message>
        <message>
            <source>The mapping could not be remembered in {0}.</source>
            <translation>映射无法记存到 {0}。</translation>
        </message>
        <message>
            <source>The mapping names columns outside the sheet (A to {0}): {1}.</source>
            <translation>映射写有工作表之外的列（A 至 {0}）：{1}。</translation>
        </message>
        <message>
            <source>The mapping states a column of quantities and one quantity of every row. Leave one out.</source>
            <translation>映射同时写有数量列和每行的统一数量。请去掉其一。</translation>
        </message>
        <message>
            <source>The mineral whose origin the row states. Rows for a mineral replace the blank rows for it.</source>
            <translation>该行说明其来源的矿产。针对某矿产的行取代空白行。</translation>
        </message>
        <message>
            <source>The most it can deliver per period over all its materials.</source>
            <translation>每期间其全部材料合计的最大供货量。</translation>
        </message>
        <message>
            <source>The most it can deliver per period.</source>
            <translation>每期间的最大供货量。</translation>
        </message>
        <message>
            <source>The most landed cost over the horizon.</source>
            <translation>计划期内的最高到岸成本。</translation>
        </message>
        <message>
            <source>The most that may be in stock at the end of a period.</source>
            <translation>期末库存的上限。</translation>
        </message>
        <message>
            <source>The name {0}… is too long. Save under a shorter name.</source>
            <translation>名称 {0}… 太长。请用较短的名称保存。</translation>
        </message>
        <message>
            <source>The objective is {0}, but no scenario that is possible changes anything: this is the plan of </source>
            <translation>目标是 {0}，但没有可能的情景会带来变化：这是</translation>
        </message>
        <message>
            <source>The part from this country, 0 to 1. Per offer, mineral and stage shares sum to at most 1; the rest is unknown.</source>
            <translation>来自该国家的部分，0 到 1。每个报价、矿产和阶段的份额之和至多为 1；其余未知。</translation>
        </message>
        <message>
            <source>The part or material in it.</source>
            <translation>其中的零件或材料。</translation>
        </message>
        <message>
            <source>The part that this owner holds, 0 to 1.</source>
            <translation>该所有者持有的部分，0 到 1。</translation>
        </message>
        <message>
            <source>The plan could not be found again to price its rules. Plan again, then price them.</source>
            <translation>无法重新找到该方案来为其规则计价。请重新规划后再计价。</translation>
        </message>
        <message>
            <source>The plan did not pass its audit ({0} findings) and is not shown. {1}</source>
            <translation>方案未通过审核（{0} 项发现），不予显示。{1}</translation>
        </message>
        <message>
            <source>The price from there on; it replaces the offer's unit price before tariff.</source>
            <translation>从此起的价格；取代报价的关税前单价。</translation>
        </message>
        <message>
            <source>The price of "{0}" grows with its quantity from row to row: line totals.</source>
            <translation>“{0}”的价格随数量逐行增加：行合计。</translation>
        </message>
        <message>
            <source>The price of "{0}" is the same for different quantities: unit prices.</source>
            <translation>“{0}”的价格在不同数量下相同：单价。</translation>
        </message>
        <message>
            <source>The price per point of {0} rule rows at their limit was not computed: only the dearest are priced in a book of this size.</source>
            <translation>未计算 {0} 个达到限额的规则行的每点价格：这种规模的工作簿只对最贵的计价。</translation>
        </message>
        <message>
            <source>The prices add up to the file's own total {0}, so they are line totals.</source>
            <translation>价格之和等于文件自身的合计 {0}，因此是行合计。</translation>
        </message>
        <message>
            <source>The prices are in "{0}", which may be {1}. Which currency is it? Proposed: {2}.</source>
            <translation>价格以“{0}”计，可能是 {1}。是哪种货币？建议：{2}。</translation>
        </message>
        <message>
            <source>The prices are those of a quotation or of price breaks: of one unit.</source>
            <translation>价格属于报价单或阶梯价：单位价格。</translation>
        </message>
        <message>
            <source>The product or assembly.</source>
            <translation>产品或组件。</translation>
        </message>
        <message>
            <source>The program made a mistake ({0}). Your data is unchanged.</source>
            <translation>程序出现错误（{0}）。您的数据未被更改。</translation>
        </message>
        <message>
            <source>The quantities in {0} are those of periods ({1})</source>
            <translation>{0} 中的数量是各期间的数量（{1}）</translation>
        </message>
        <message>
            <source>The quantity from which the price holds, inclusive, in the offer's unit.</source>
            <translation>价格适用的起始数量（含），以报价的单位计。</translation>
        </message>
        <message>
            <source>The quantity required in the period.</source>
            <translation>该期间所需的数量。</translation>
        </message>
        <message>
            <source>The quotation marks do not pair up from row {0} on; {1}.</source>
            <translation>从第 {0} 行起引号不成对；{1}。</translation>
        </message>
        <message>
            <source>The reachable amount is the tightest at which nothing is short; tighter points have shortages.</source>
            <translation>可达到的取值是没有短缺的最严取值；更严的点有短缺。</translation>
        </message>
        <message>
            <source>The record cannot be read as it is: {0}.</source>
            <translation>记录无法按现状读取：{0}。</translation>
        </message>
        <message>
            <source>The repairs say what would resolve it.</source>
            <translation>修复方案说明如何解决。</translation>
        </message>
        <message>
            <source>The scenario {0} is not planned again: it changes the price of offers {1} from period to period, and their price breaks are incremental. Let it hold to the end of the horizon, take out their suppliers' maximum spend, or give them price breaks for all units.</source>
            <translation>情景 {0} 不重新规划：它逐期改变报价 {1} 的价格，而其阶梯价为增量。请让它持续到计划期末、取消其供应商的最高采购额，或改为全量阶梯价。</translation>
        </message>
        <message>
            <source>The sheet {0} was removed.</source>
            <translation>工作表 {0} 已被移除。</translation>
        </message>
        <message>
            <source>The sheets follow it.</source>
            <translation>各工作表随之变化。</translation>
        </message>
        <message>
            <source>The sheets go on with the price before; the costs said here do not.</source>
            <translation>各工作表仍按之前的价格计算；此处所述成本则不然。</translation>
        </message>
        <message>
            <source>The solver found no plan over the scenarios where there is one. Report this, please.</source>
            <translation>求解器在有解的情况下未找到跨情景的方案。请报告此问题。</translation>
        </message>
        <message>
            <source>The solver gave no answer that proves itself ({0}, {1}).</source>
            <translation>求解器没有给出能自证的答案（{0}，{1}）。</translation>
        </message>
        <message>
            <source>The solver's answer ({0}) is doubtful; solving another way.</source>
            <translation>求解器的答案（{0}）可疑；改用其他方式求解。</translation>
        </message>
        <message>
            <source>The stage at which that country counts: mined, refined, made, owned, any (their sum, at most 1) or each (each of the four is a loss of its own). Without meaning for a supplier.</source>
            <translation>该国家计入的阶段：mined（开采）、refined（精炼）、made、owned、any（合计，至多 1）或 each（四者各为一个中断）。对供应商没有意义。</translation>
        </message>
        <message>
            <source>The stage at which that country counts: mined, refined, made, owned, or any (their sum, at most 1). Without meaning for a supplier and for a requirement.</source>
            <translation>该国家计入的阶段：mined（开采）、refined（精炼）、made、owned 或 any（合计，至多 1）。对供应商和需求没有意义。</translation>
        </message>
        <message>
            <source>The table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>The table has a column for each period ({0}{1})</source>
            <translation>该表每个期间各有一列（{0}{1}）</translation>
        </message>
        <message>
            <source>The table has prices but no column of quantities. Is it a quotation, whose prices are to be read, or a bill of materials, whose quantities stand elsewhere? Proposed: a quotation.</source>
            <translation>表格有价格但没有数量列。它是要读取价格的报价单，还是数量在别处的物料清单？建议：报价单。</translation>
        </message>
        <message>
            <source>The table stands on the sheet {0}, which is hidden. Is it the one that is meant? Proposed: it is.</source>
            <translation>表格在隐藏的工作表 {0} 上。是所指的那个吗？建议：是。</translation>
        </message>
        <message>
            <source>The tail that CVaR looks at: 0.95 is the worst 5 %.</source>
            <translation>CVaR 所看的尾部：0.95 即最坏的 5 %。</translation>
        </message>
        <message>
            <source>The text measures each finished product and already applies at exactly 0.1 %; these rules hold every material that contains a listed rare earth to 0.1 % of its own landed cost, which is stricter wherever a product is worth at least the materials in it. The report on embedded content tests the products themselves. China means its mined, refined, made and owned shares together.</source>
            <translation>该文本衡量每个成品，并且恰好 0.1 % 时即适用；这些规则要求每种含有所列稀土的材料不超过其自身到岸成本的 0.1 %，只要产品价值不低于其中的材料，这就更严格。嵌入含量报告检验产品本身。中国指其开采、精炼、制造和拥有份额的合计。</translation>
        </message>
        <message>
            <source>The text measures the Union's yearly consumption; these rules measure your own purchases, each mineral of Annex I on its own over the whole horizon, so that they are a policy of your own.</source>
            <translation>该文本衡量欧盟的年消费量；这些规则衡量您自己的采购，附件一的每种矿产在整个计划期内分别计算，因此是您自己的政策。</translation>
        </message>
        <message>
            <source>The tightest amount of {0} was not computed: {1}.</source>
            <translation>未计算 {0} 的最严取值：{1}。</translation>
        </message>
        <message>
            <source>The title "{0}" says that the numbers are on another scale, such as thousands or cents. Are they all the same what {1}? Proposed: they are read as they stand; otherwise convert them in the file.</source>
            <translation>标题“{0}”表示数字采用另一种量级，如千或分。它们仍是{1}吗？建议：按原样读取；否则请在文件中换算。</translation>
        </message>
        <message>
            <source>The title "{0}" says {1}.</source>
            <translation>标题“{0}”表示：{1}。</translation>
        </message>
        <message>
            <source>The titles seem to stand in row {0}: delete the rows above it.</source>
            <translation>标题似乎在第 {0} 行：请删除其上的行。</translation>
        </message>
        <message>
            <source>The unit of Capacity; its materials must convert to it.</source>
            <translation>产能的单位；其材料必须能换算成它。</translation>
        </message>
        <message>
            <source>The unit of Opening, Holding cost and Maximum.</source>
            <translation>期初库存、持有成本和最高库存的单位。</translation>
        </message>
        <message>
            <source>The unit of its quantities: kg, t, g, lb, pcs, m, m2, l ...</source>
            <translation>其数量的单位：kg、t、g、lb、pcs、m、m2、l ...</translation>
        </message>
        <message>
            <source>The unit of the price, and of Capacity, Minimum order and Order multiple.</source>
            <translation>价格以及产能、最小订购量和订购倍数的单位。</translation>
        </message>
        <message>
            <source>The unit of the quantity.</source>
            <translation>数量的单位。</translation>
        </message>
        <message>
            <source>The value of one unit of a currency in the base currency.</source>
            <translation>一个货币单位以本位币计的价值。</translation>
        </message>
        <message>
            <source>The {0} capacities and other terms of this conflict are needed together; not each may be needed.</source>
            <translation>此冲突的 {0} 项产能和其他条件合起来才构成冲突；未必每项都必要。</translation>
        </message>
        <message>
            <source>The {0} found is {1}; the scenarios come to {2}.</source>
            <translation>求得的 {0} 为 {1}；各情景合计为 {2}。</translation>
        </message>
        <message>
            <source>There is a saved plan "{0}" already. Give this one another name.</source>
            <translation>已有名为“{0}”的已存方案。请为此方案另取名称。</translation>
        </message>
        <message>
            <source>There is no plan to explain.</source>
            <translation>没有可解释的方案。</translation>
        </message>
        <message>
            <source>There is no price column.</source>
            <translation>没有价格列。</translation>
        </message>
        <message>
            <source>There is no world mix for {0}{1}; their unknown origin counts as in the worst case.</source>
            <translation>{0}{1} 没有世界构成；其未知来源按最坏情况计。</translation>
        </message>
        <message>
            <source>These cannot hold together: {0}.</source>
            <translation>以下各项不能同时成立：{0}。</translation>
        </message>
        <message>
            <source>Tightening from {0} to {1} costs nothing.</source>
            <translation>从 {0} 收紧到 {1} 不增加成本。</translation>
        </message>
        <message>
            <source>To add countries to {0}, list all of them here; for a group of your own, take another name.</source>
            <translation>要在 {0} 中增加国家，请在此列出全部国家；如果是自己的组，请换一个名称。</translation>
        </message>
        <message>
            <source>To buy one whole, delete its parts.</source>
            <translation>要整体采购，请删除其零件。</translation>
        </message>
        <message>
            <source>To hold it all the same as a policy of your own, write {0}@{1}.</source>
            <translation>若仍要作为自己的政策遵守，请写 {0}@{1}。</translation>
        </message>
        <message>
            <source>To period</source>
            <translation>截止期间</translation>
        </message>
        <message>
            <source>To read them, give them a quantity each, or state first_row and last_row of the table.</source>
            <translation>要读取它们，请为每行填写数量，或写明表格的 first_row 和 last_row。</translation>
        </message>
        <message>
            <source>Today's share of the material, 0 to 1: the baseline plan.</source>
            <translation>该材料的当前份额，0 到 1：基准方案。</translation>
        </message>
        <message>
            <source>Two ways of solving gave different answers ({0}; {1}). The cheaper plan that proves itself is taken.</source>
            <translation>两种求解方式给出不同答案（{0}；{1}）。采用能自证的较便宜方案。</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Type 0 as its quantity instead of removing the row.</source>
            <translation>请将其数量设为 0，而不是删除该行。</translation>
        </message>
        <message>
            <source>Type a number such as 1.2.</source>
            <translation>请输入如 1.2 的编号。</translation>
        </message>
        <message>
            <source>Type a number {0} {1}.</source>
            <translation>请输入{0} {1} 的数字。</translation>
        </message>
        <message>
            <source>Type a number.</source>
            <translation>请输入数字。</translation>
        </message>
        <message>
            <source>Type a percentage such as 5 %.</source>
            <translation>请输入百分比，如 5 %。</translation>
        </message>
        <message>
            <source>Type a price from 0 up.</source>
            <translation>请输入不小于 0 的价格。</translation>
        </message>
        <message>
            <source>Type a quantity from 0 up.</source>
            <translation>请输入不小于 0 的数量。</translation>
        </message>
        <message>
            <source>Type a share of at most 1.</source>
            <translation>请输入不超过 1 的份额。</translation>
        </message>
        <message>
            <source>Type a share of at most 100 %.</source>
            <translation>请输入不超过 100 % 的份额。</translation>
        </message>
        <message>
            <source>Type a share such as 65 %, a quantity with its unit, or a count.</source>
            <translation>请输入份额如 65 %、带单位的数量或个数。</translation>
        </message>
        <message>
            <source>Type a share up to 100 %.</source>
            <translation>请输入不超过 100 % 的份额。</translation>
        </message>
        <message>
            <source>Type a text.</source>
            <translation>请输入文本。</translation>
        </message>
        <message>
            <source>Type a unit such as pcs, m or kg.</source>
            <translation>请输入单位，如 pcs、m 或 kg。</translation>
        </message>
        <message>
            <source>Type an ISO code such as EUR.</source>
            <translation>请输入 ISO 代码，如 EUR。</translation>
        </message>
        <message>
            <source>Type an amount from 0 up.</source>
            <translation>请输入不小于 0 的取值。</translation>
        </message>
        <message>
            <source>Type how many are needed.</source>
            <translation>请输入需要多少。</translation>
        </message>
        <message>
            <source>Type how many {0}, such as 2.</source>
            <translation>请输入 {0} 的个数，如 2。</translation>
        </message>
        <message>
            <source>Type it as days, such as 14 days.</source>
            <translation>请以天数输入，如 14 days。</translation>
        </message>
        <message>
            <source>Type it in the unit of the row.</source>
            <translation>请按该行的单位输入。</translation>
        </message>
        <message>
            <source>Type it in {0}.</source>
            <translation>请以 {0} 输入。</translation>
        </message>
        <message>
            <source>Type it with a percent sign.</source>
            <translation>请带百分号输入。</translation>
        </message>
        <message>
            <source>Type never, or a penalty.</source>
            <translation>请输入 never（从不）或罚金。</translation>
        </message>
        <message>
            <source>Type never, or the penalty in base currency per percentage point, unit or count.</source>
            <translation>请输入 never（从不），或以本位币计的每个百分点、单位或个数的罚金。</translation>
        </message>
        <message>
            <source>Type one number in the unit of the row.</source>
            <translation>请按该行的单位输入一个数字。</translation>
        </message>
        <message>
            <source>Type one number, and the currency beside it.</source>
            <translation>请输入一个数字，并在旁边写货币。</translation>
        </message>
        <message>
            <source>Type one number, and the unit behind it.</source>
            <translation>请输入一个数字，后面写单位。</translation>
        </message>
        <message>
            <source>Type one number, and the unit beside it.</source>
            <translation>请输入一个数字，旁边写单位。</translation>
        </message>
        <message>
            <source>Type one number.</source>
            <translation>请输入一个数字。</translation>
        </message>
        <message>
            <source>Type the exact number.</source>
            <translation>请输入准确的数字。</translation>
        </message>
        <message>
            <source>Type the item.</source>
            <translation>请输入物料。</translation>
        </message>
        <message>
            <source>Type the level.</source>
            <translation>请输入层级。</translation>
        </message>
        <message>
            <source>Type the number.</source>
            <translation>请输入数字。</translation>
        </message>
        <message>
            <source>Type the price of one unit that is known, such as kg.</source>
            <translation>请输入已知单位（如 kg）的价格。</translation>
        </message>
        <message>
            <source>Type the price of one {0}, or the quantity in {1}.</source>
            <translation>请输入一个 {0} 的价格，或以 {1} 计的数量。</translation>
        </message>
        <message>
            <source>Type the price of smaller quantities.</source>
            <translation>请输入较小数量的价格。</translation>
        </message>
        <message>
            <source>Type the price, or delete the row.</source>
            <translation>请输入价格，或删除该行。</translation>
        </message>
        <message>
            <source>Type the price.</source>
            <translation>请输入价格。</translation>
        </message>
        <message>
            <source>Type the prices that are paid, or map their column.</source>
            <translation>请输入实际支付的价格，或指定其列。</translation>
        </message>
        <message>
            <source>Type the quantity if it is.</source>
            <translation>如果需要，请输入数量。</translation>
        </message>
        <message>
            <source>Type the quantity in {0}.</source>
            <translation>请输入以 {0} 计的数量。</translation>
        </message>
        <message>
            <source>Type the quantity, or delete the row.</source>
            <translation>请输入数量，或删除该行。</translation>
        </message>
        <message>
            <source>Type the quantity.</source>
            <translation>请输入数量。</translation>
        </message>
        <message>
            <source>Type what is still short, 0 where nothing is, into Short in row {0} of {1} too.</source>
            <translation>另请在 {1} 第 {0} 行的 Short 列中填写仍短缺的数量，不短缺则填 0。</translation>
        </message>
        <message>
            <source>Unhide it to see what it holds, or delete it.</source>
            <translation>请取消隐藏以查看其内容，或删除它。</translation>
        </message>
        <message>
            <source>Unique name of the row.</source>
            <translation>行的唯一名称。</translation>
        </message>
        <message>
            <source>Unique name of the rule.</source>
            <translation>规则的唯一名称。</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Unit mass</source>
            <translation>单位质量</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Unit value</source>
            <translation>单位价值</translation>
        </message>
        <message>
            <source>Unknown origin</source>
            <translation>来源未知</translation>
        </message>
        <message>
            <source>Use a unit of the same kind as {0}, or give {1} another Unit in Materials.</source>
            <translation>使用与 {0} 同类的单位，或在“材料”中为 {1} 换一个单位。</translation>
        </message>
        <message>
            <source>Use a unit such as kg, t, lb, pcs, m or l.</source>
            <translation>请使用 kg、t、lb、pcs、m 或 l 等单位。</translation>
        </message>
        <message>
            <source>Use an ISO 4217 code such as USD.</source>
            <translation>请使用 ISO 4217 代码，如 USD。</translation>
        </message>
        <message>
            <source>Use an ISO code such as CN or CHN, or the name.</source>
            <translation>请使用 ISO 代码如 CN 或 CHN，或名称。</translation>
        </message>
        <message>
            <source>Use kg, t or lb.</source>
            <translation>请使用 kg、t 或 lb。</translation>
        </message>
        <message>
            <source>Use one Type for all breaks of an offer.</source>
            <translation>同一报价的所有阶梯请使用同一类型。</translation>
        </message>
        <message>
            <source>Use one frequency in the whole workbook: write it as a {0}.</source>
            <translation>整个工作簿请使用同一频率：写成 {0}。</translation>
        </message>
        <message>
            <source>Use one unit, or give {0} a row in Materials that says which.</source>
            <translation>请使用同一单位，或在“材料”中为 {0} 添加一行说明单位。</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有效期自</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Value of one product in base currency, for embedded content by value.</source>
            <translation>一个产品以本位币计的价值，用于按价值计算内含成分。</translation>
        </message>
        <message>
            <source>Value of one unit of the currency in the base currency.</source>
            <translation>一个货币单位以本位币计的价值。</translation>
        </message>
        <message>
            <source>What is least: the cost of the plan, its expected cost over the scenarios, or the mean cost of the worst scenarios (CVaR).</source>
            <translation>最小化什么：方案的成本、跨情景的期望成本，或最坏情景的平均成本（CVaR）。</translation>
        </message>
        <message>
            <source>What is measured: quantity, value (landed cost without fixed cost), or a count of suppliers or countries with an award.</source>
            <translation>衡量什么：quantity（数量）、value（金额：不含固定成本的到岸成本），或获授标的供应商或国家的个数。</translation>
        </message>
        <message>
            <source>What is not known is left out: the rest counts as unknown.</source>
            <translation>未知的部分不填：其余按未知计。</translation>
        </message>
        <message>
            <source>What it is, for people.</source>
            <translation>供人阅读的说明。</translation>
        </message>
        <message>
            <source>What may go wrong, one event a row; rows of one scenario happen together.</source>
            <translation>可能出什么问题，每行一个事件；同一情景的行同时发生。</translation>
        </message>
        <message>
            <source>What must be delivered. Rows of one material and period add up.</source>
            <translation>必须交付的数量。同一材料同一期间的行相加。</translation>
        </message>
        <message>
            <source>What the plan costs in a scenario was not proved in time. Allow more time and try again.</source>
            <translation>未能及时证明方案在某情景下的成本。请给予更多时间后重试。</translation>
        </message>
        <message>
            <source>What the plan must respect, one sentence a row.</source>
            <translation>方案必须遵守的内容，每行一句。</translation>
        </message>
        <message>
            <source>What the scenarios make of the edited plan is not recomputed: plan again, or test it with stress.</source>
            <translation>未重新计算情景对编辑后方案的影响：请重新规划，或用 stress 测试。</translation>
        </message>
        <message>
            <source>What the stock that bridges losses (Survive) costs is not stated: the objective looks at scenarios, and the plan without that stock is another one.</source>
            <translation>未给出应对断供的库存（断供保障）的成本：目标考虑情景，没有该库存的方案是另一个方案。</translation>
        </message>
        <message>
            <source>What was not saved cannot be brought back: its journal is damaged.</source>
            <translation>未保存的内容无法恢复：其日志已损坏。</translation>
        </message>
        <message>
            <source>What was not saved of {0} cannot be brought back: the book it began with is missing.</source>
            <translation>{0} 未保存的内容无法恢复：起始的工作簿缺失。</translation>
        </message>
        <message>
            <source>What was remembered of earlier imports cannot be read ({0}); it is passed over.</source>
            <translation>以前导入的记忆无法读取（{0}）；已略过。</translation>
        </message>
        <message>
            <source>When the supplier has filled it in, take the answers into the book: “lodestone read-quotes BOOK.xlsx {0} -o NEW.xlsx”.</source>
            <translation>供应商填写后，请将答复读入工作簿：“lodestone read-quotes BOOK.xlsx {0} -o NEW.xlsx”。</translation>
        </message>
        <message>
            <source>Where a country counts: mined, refined, made, owned, any (their sum, at most 1) or each (the rule holds at each of the four). Without meaning for a supplier.</source>
            <translation>国家计入的阶段：mined（开采）、refined（精炼）、made、owned、any（合计，至多 1）或 each（规则在四个阶段各自有效）。对供应商没有意义。</translation>
        </message>
        <message>
            <source>Where an offer comes from, stage by stage. What is not named is unknown.</source>
            <translation>报价来自哪里，逐阶段说明。未写明的为未知。</translation>
        </message>
        <message>
            <source>Where it holds the prices to plan with, state it: {{"price": "{0}", "price_kind": "unit"}}.</source>
            <translation>如果它是要用于规划的价格，请写明：{{"price": "{0}", "price_kind": "unit"}}。</translation>
        </message>
        <message>
            <source>Where it is: ISO code or name. Offers without made rows in Origins are made here.</source>
            <translation>所在地：ISO 代码或名称。在“来源”中没有 made 行的报价在此制造。</translation>
        </message>
        <message>
            <source>Where it was mined, refined or made. Without made rows an offer is made in the supplier's country.</source>
            <translation>开采、精炼或制造的地方。没有 made 行的报价在供应商的国家制造。</translation>
        </message>
        <message>
            <source>Where they are not pieces, state the unit{0}.</source>
            <translation>如果不是件数，请写明单位{0}。</translation>
        </message>
        <message>
            <source>Where what is left over is to stay, type it into {0} in row {1} of {2} too.</source>
            <translation>要保留剩余部分的地方，也请在 {2} 第 {1} 行的 {0} 中填写。</translation>
        </message>
        <message>
            <source>Whether requirements may stay unmet at the materials' shortage cost.</source>
            <translation>需求是否可以按材料的短缺成本不予满足。</translation>
        </message>
        <message>
            <source>Whether the rule holds over the whole horizon or in each period.</source>
            <translation>规则在整个计划期还是每个期间有效。</translation>
        </message>
        <message>
            <source>Which column says how many of an item one product needs: {0}? Proposed: {1}.</source>
            <translation>哪一列说明一个产品需要多少物料：{0}？建议：{1}。</translation>
        </message>
        <message>
            <source>Which column says how many of each item one product needs, or is it one number for all rows? Without an answer nothing is read; it is never taken as 1.</source>
            <translation>哪一列说明一个产品需要每种物料多少，或者所有行是同一个数字？没有回答就不读取；绝不当作 1。</translation>
        </message>
        <message>
            <source>Which materials are specialty steels or alloys cannot be told from the minerals that they contain.</source>
            <translation>哪些材料是特种钢或合金，无法从其所含矿产判断。</translation>
        </message>
        <message>
            <source>Who is lost: a country, a country group (all its countries at once), a supplier, or any country (each on its own). What is of unknown origin is lost to nobody, but for the setting world mix.</source>
            <translation>谁中断：国家、国家组（其全部国家同时）、供应商，或 any country（各自单独）。未知来源不计入任何中断，除非设置为 world mix。</translation>
        </message>
        <message>
            <source>Who offers.</source>
            <translation>谁报价。</translation>
        </message>
        <message>
            <source>With at least {0} from {1} ({2}), {3} of the {4} must come from there, but {5} can</source>
            <translation>若至少 {0} 来自{1}（{2}），{4}中的 {3} 必须来自那里，但可行的为{5}</translation>
        </message>
        <message>
            <source>With at most {0} from {1} ({2}), {3} of the {4} must come from elsewhere, but {5} can</source>
            <translation>若至多 {0} 来自{1}（{2}），{4}中的 {3} 必须来自别处，但可行的为{5}</translation>
        </message>
        <message>
            <source>Without named periods an offer must arrive by the last day: check the lead time and Plan start.</source>
            <translation>没有命名期间时，报价须在最后一天之前到货：请检查交货期和计划开始。</translation>
        </message>
        <message>
            <source>Without named periods an offer serves the horizon when it can arrive on its last day.</source>
            <translation>没有命名期间时，报价在计划期的最后一天能到货，即可供应。</translation>
        </message>
        <message>
            <source>Without shares that sum to 1 there is no baseline of today's split.</source>
            <translation>份额之和不为 1，就没有当前分配的基准。</translation>
        </message>
        <message>
            <source>Write 2027, 2027-Q1, 2027-01 or 2027-W05.</source>
            <translation>请写 2027、2027-Q1、2027-01 或 2027-W05。</translation>
        </message>
        <message>
            <source>Write any country, any supplier, a country, a country group or a supplier.</source>
            <translation>请写 any country（任一国家）、any supplier（任一供应商）、国家、国家组或供应商。</translation>
        </message>
        <message>
            <source>Write the day as 2027-02-01.</source>
            <translation>请将日期写成 2027-02-01。</translation>
        </message>
        <message>
            <source>Write {0}.</source>
            <translation>请写 {0}。</translation>
        </message>
        <message>
            <source>a</source>
            <translation>有</translation>
        </message>
        <message>
            <source>a cell of the sheet “{0}” is cut off</source>
            <translation>工作表“{0}”的一个单元格被截断</translation>
        </message>
        <message>
            <source>a change of at least -1 (such as 0.3)</source>
            <translation>不小于 -1 的变化（如 0.3）</translation>
        </message>
        <message>
            <source>a cost of {0} is below 0.</source>
            <translation>成本 {0} 低于 0。</translation>
        </message>
        <message>
            <source>a country that is not named</source>
            <translation>未写明的国家</translation>
        </message>
        <message>
            <source>a country that the book does not name</source>
            <translation>本工作簿未列出的国家</translation>
        </message>
        <message>
            <source>a further supplier</source>
            <translation>另一家供应商</translation>
        </message>
        <message>
            <source>a group cannot be called "unknown": plans say so of purchases whose origin is not known.</source>
            <translation>国家组不能命名为“unknown”：方案用这个词表示来源未知的采购。</translation>
        </message>
        <message>
            <source>a line</source>
            <translation>一行</translation>
        </message>
        <message>
            <source>a material and a period of the book</source>
            <translation>本工作簿中的材料和期间</translation>
        </message>
        <message>
            <source>a material has one row a period, found several.</source>
            <translation>一种材料每期间一行；找到多行。</translation>
        </message>
        <message>
            <source>a month was read as 30 days.</source>
            <translation>一个月读作 30 天。</translation>
        </message>
        <message>
            <source>a number without a unit was read as days.</source>
            <translation>没有单位的数字读作天数。</translation>
        </message>
        <message>
            <source>a part is packed in a way that spreadsheets do not use</source>
            <translation>有一部分以电子表格不用的方式打包</translation>
        </message>
        <message>
            <source>a period of the horizon</source>
            <translation>计划期内的期间</translation>
        </message>
        <message>
            <source>a quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>a quantity of at least 0</source>
            <translation>不小于 0 的数量</translation>
        </message>
        <message>
            <source>a share from 0 to 1</source>
            <translation>0 到 1 的份额</translation>
        </message>
        <message>
            <source>a share such as 65 % or a quantity with its unit such as 100 kg</source>
            <translation>份额如 65 %，或带单位的数量如 100 kg</translation>
        </message>
        <message>
            <source>a share such as 65 % or money with its currency such as 20000 USD</source>
            <translation>份额如 65 %，或带货币的金额如 20000 USD</translation>
        </message>
        <message>
            <source>a shortage of this material is forbidden</source>
            <translation>不允许该材料短缺</translation>
        </message>
        <message>
            <source>a shortage of {0} exceeds {1}, {2}.</source>
            <translation>短缺 {0} 超过 {1}，{2}。</translation>
        </message>
        <message>
            <source>a surplus of {0}, but overbuying is forbidden.</source>
            <translation>过剩 {0}，但禁止多购。</translation>
        </message>
        <message>
            <source>a unit such as kg or pcs</source>
            <translation>单位，如 kg 或 pcs</translation>
        </message>
        <message>
            <source>a value over single periods is not defined for {0} with incremental price breaks.</source>
            <translation>对于带增量阶梯价的 {0}，单个期间的金额没有定义。</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>a year was read as 365 days.</source>
            <translation>一年读作 365 天。</translation>
        </message>
        <message>
            <source>a {0} and a word of its own</source>
            <translation>{0}，也是一个保留词</translation>
        </message>
        <message>
            <source>above</source>
            <translation>上方</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>all materials</source>
            <translation>全部材料</translation>
        </message>
        <message>
            <source>all minerals</source>
            <translation>全部矿产</translation>
        </message>
        <message>
            <source>all units</source>
            <translation>全部单位</translation>
        </message>
        <message>
            <source>all, a material, a material group, or a mineral (then measured on contained mineral); each material: the rule holds for every material on its own. Where a name is several, say material: X, group: X or mineral: X.</source>
            <translation>all、材料、材料组或矿产（按所含矿产衡量）；each material：规则对每种材料单独有效。名称有多种含义时，写 material: X、group: X 或 mineral: X。</translation>
        </message>
        <message>
            <source>alternative</source>
            <translation>备选</translation>
        </message>
        <message>
            <source>always</source>
            <translation>始终</translation>
        </message>
        <message>
            <source>amount {0} counts as 100 %.</source>
            <translation>取值 {0} 按 100 % 计。</translation>
        </message>
        <message>
            <source>amount {0} is above 1 and has no unit; expected {1}.</source>
            <translation>取值 {0} 大于 1 且没有单位；应为{1}。</translation>
        </message>
        <message>
            <source>amount {0} is in {1}, which has no rate.</source>
            <translation>取值 {0} 以 {1} 计，没有其汇率。</translation>
        </message>
        <message>
            <source>amount {0} is more than the whole.</source>
            <translation>取值 {0} 超过整体。</translation>
        </message>
        <message>
            <source>amount {0} is negative.</source>
            <translation>取值 {0} 为负。</translation>
        </message>
        <message>
            <source>amount {0} is no mass; contained minerals are weighed.</source>
            <translation>取值 {0} 不是质量；所含矿产按重量计。</translation>
        </message>
        <message>
            <source>amount {0} is not a whole number; the measure is a count of {1}.</source>
            <translation>取值 {0} 不是整数；衡量的是 {1} 的个数。</translation>
        </message>
        <message>
            <source>amount {0} is not an amount.</source>
            <translation>取值 {0} 无效。</translation>
        </message>
        <message>
            <source>amount {0} is outside what can be planned with ({1} to {2}).</source>
            <translation>取值 {0} 超出可规划的范围（{1} 至 {2}）。</translation>
        </message>
        <message>
            <source>amount {0} is too small to plan with beside what the rule measures, {1} {2} in a period.</source>
            <translation>取值 {0} 与规则所衡量的量（每期 {1} {2}）相比太小，无法规划。</translation>
        </message>
        <message>
            <source>amount {0} is {1}, but the measure is {2}.</source>
            <translation>取值 {0} 是{1}，但衡量的是 {2}。</translation>
        </message>
        <message>
            <source>amount {0} of {1} counts as {2} %.</source>
            <translation>{1} 的取值 {0} 按 {2} % 计。</translation>
        </message>
        <message>
            <source>amount {0} of {1} must be {2}.</source>
            <translation>{1} 的取值 {0} 必须是{2}。</translation>
        </message>
        <message>
            <source>amount {0} {1}.</source>
            <translation>取值 {0} {1}。</translation>
        </message>
        <message>
            <source>amount {0}: "{1}" is not a {2} without doubt.</source>
            <translation>取值 {0}：“{1}”不能确定为{2}。</translation>
        </message>
        <message>
            <source>amount {0}: {1} does not convert into </source>
            <translation>取值 {0}：{1} 不能换算成 </translation>
        </message>
        <message>
            <source>an ISO code such as EUR</source>
            <translation>ISO 代码，如 EUR</translation>
        </message>
        <message>
            <source>an offer has one award a period, found several.</source>
            <translation>一个报价每期间一个授标；找到多个。</translation>
        </message>
        <message>
            <source>an offer of the book</source>
            <translation>本工作簿中的报价</translation>
        </message>
        <message>
            <source>another column is the {0}</source>
            <translation>另一列是{0}</translation>
        </message>
        <message>
            <source>any</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>任一国家</translation>
        </message>
        <message>
            <source>any country (every single country on its own), a country, a country group, a supplier or any supplier. Where a name is several, say country: X, group: X or supplier: X. For a count: what is counted.</source>
            <translation>any country（每个国家各自单独）、国家、国家组、供应商或 any supplier。名称有多种含义时，写 country: X、group: X 或 supplier: X。计数时：计什么。</translation>
        </message>
        <message>
            <source>any country except {0}</source>
            <translation>除{0}外的任何国家</translation>
        </message>
        <message>
            <source>any other country</source>
            <translation>任何其他国家</translation>
        </message>
        <message>
            <source>any quantity</source>
            <translation>任意数量</translation>
        </message>
        <message>
            <source>any single country</source>
            <translation>任何单一国家</translation>
        </message>
        <message>
            <source>any single supplier</source>
            <translation>任何单一供应商</translation>
        </message>
        <message>
            <source>any supplier</source>
            <translation>任一供应商</translation>
        </message>
        <message>
            <source>anywhere</source>
            <translation>任何地方</translation>
        </message>
        <message>
            <source>applies to</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>apply the rule to each material</source>
            <translation>让规则适用于每种材料</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>approved（已批准）</translation>
        </message>
        <message>
            <source>are</source>
            <translation>被</translation>
        </message>
        <message>
            <source>as they stand</source>
            <translation>按原样</translation>
        </message>
        <message>
            <source>assembly "{0}" is listed before with other parts; this one was named "{1}".</source>
            <translation>组件“{0}”此前以其他零件列出；此处命名为“{1}”。</translation>
        </message>
        <message>
            <source>assembly "{0}" is listed with the same parts in rows {1}; the parts of one list are used.</source>
            <translation>组件“{0}”在第 {1} 行以相同零件列出；采用其中一份清单的零件。</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>at most {0}</source>
            <translation>至多 {0}</translation>
        </message>
        <message>
            <source>at most, at least or exactly.</source>
            <translation>at most（至多）、at least（至少）或 exactly（恰好）。</translation>
        </message>
        <message>
            <source>at the limit</source>
            <translation>已达限额</translation>
        </message>
        <message>
            <source>award added</source>
            <translation>新增授标</translation>
        </message>
        <message>
            <source>award moved</source>
            <translation>变更授标</translation>
        </message>
        <message>
            <source>award of offer {0}, period {1}</source>
            <translation>报价 {0} 的授标，期间 {1}</translation>
        </message>
        <message>
            <source>award removed</source>
            <translation>移除授标</translation>
        </message>
        <message>
            <source>award {0}</source>
            <translation>授标 {0}</translation>
        </message>
        <message>
            <source>base currency</source>
            <translation>本位币</translation>
        </message>
        <message>
            <source>base currency per unit</source>
            <translation>每单位本位币</translation>
        </message>
        <message>
            <source>base currency per unit and period</source>
            <translation>每单位每期间本位币</translation>
        </message>
        <message>
            <source>be {0} in</source>
            <translation>{0}于</translation>
        </message>
        <message>
            <source>below</source>
            <translation>下方</translation>
        </message>
        <message>
            <source>beyond, at a price</source>
            <translation>超出，付罚金</translation>
        </message>
        <message>
            <source>binds</source>
            <translation>起约束作用</translation>
        </message>
        <message>
            <source>bom</source>
            <translation>物料清单</translation>
        </message>
        <message>
            <source>book</source>
            <translation>工作簿</translation>
        </message>
        <message>
            <source>bought from owners</source>
            <translation>从所有者采购</translation>
        </message>
        <message>
            <source>bought from {0}</source>
            <translation>从{0}采购</translation>
        </message>
        <message>
            <source>building takes {0} of {1} in one period, outside what can be planned with ({2} to {3}).</source>
            <translation>生产在一个期间需要 {0} 的 {1}，超出可规划的范围（{2} 至 {3}）。</translation>
        </message>
        <message>
            <source>but an exact amount reaches nothing.</source>
            <translation>但确切取值没有可达到的值。</translation>
        </message>
        <message>
            <source>cannot be read from the disk ({0}). Copy it to this computer.</source>
            <translation>无法从磁盘读取（{0}）。请复制到本机。</translation>
        </message>
        <message>
            <source>cannot be read: the reader does not start ({0}).</source>
            <translation>无法读取：读取程序未能启动（{0}）。</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>产能</translation>
        </message>
        <message>
            <source>capacity of offer</source>
            <translation>报价的产能</translation>
        </message>
        <message>
            <source>capacity of supplier</source>
            <translation>供应商的产能</translation>
        </message>
        <message>
            <source>capacity of {0}</source>
            <translation>{0} 的产能</translation>
        </message>
        <message>
            <source>capacity unit is blank, but the materials of {0} are in {1}.</source>
            <translation>产能单位为空，但 {0} 的材料以 {1} 计。</translation>
        </message>
        <message>
            <source>checksum of the sheet Rules</source>
            <translation>工作表 Rules（规则）的校验和</translation>
        </message>
        <message>
            <source>closing stock {0} exceeds {1}, {2}.</source>
            <translation>期末库存 {0} 超过 {1}，{2}。</translation>
        </message>
        <message>
            <source>closing stock {0} is below the minimum cover {1}.</source>
            <translation>期末库存 {0} 低于最低覆盖 {1}。</translation>
        </message>
        <message>
            <source>closing stock {0} is below {1}, which bridges it.</source>
            <translation>期末库存 {0} 低于可应对的 {1}。</translation>
        </message>
        <message>
            <source>column "{0}" and column {1} are both read as {2}; only column {3} was read.</source>
            <translation>列“{0}”和列 {1} 都读作{2}；只读取了列 {3}。</translation>
        </message>
        <message>
            <source>column "{0}" is not known and is ignored.</source>
            <translation>列“{0}”未知，已忽略。</translation>
        </message>
        <message>
            <source>column {0}</source>
            <translation>列 {0}</translation>
        </message>
        <message>
            <source>column {0} "{1}" speaks of prices, and no prices are read.</source>
            <translation>列 {0}“{1}”提到价格，但没有读取价格。</translation>
        </message>
        <message>
            <source>column {0} has no title and is ignored.</source>
            <translation>列 {0} 没有标题，已忽略。</translation>
        </message>
        <message>
            <source>columns as accepted before, with what would be proposed now: {0}.</source>
            <translation>列按之前接受的，以及现在会建议的：{0}。</translation>
        </message>
        <message>
            <source>come from</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>逗号</translation>
        </message>
        <message>
            <source>contained {0}</source>
            <translation>所含{0}</translation>
        </message>
        <message>
            <source>contains XML declarations (DOCTYPE or ENTITY) that no spreadsheet program writes and that can be used for attacks. It is not read. Open it in a spreadsheet program and save it again.</source>
            <translation>含有电子表格程序不会写入、可用于攻击的 XML 声明（DOCTYPE 或 ENTITY）。不予读取。请在电子表格程序中打开并重新保存。</translation>
        </message>
        <message>
            <source>contains XML declarations (DOCTYPE or ENTITY) that no spreadsheet program writes. It is not read.</source>
            <translation>含有电子表格程序不会写入的 XML 声明（DOCTYPE 或 ENTITY）。不予读取。</translation>
        </message>
        <message>
            <source>contents</source>
            <translation>含量</translation>
        </message>
        <message>
            <source>control</source>
            <translation>control（控制）</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>cost when nothing happens</source>
            <translation>无事发生时的成本</translation>
        </message>
        <message>
            <source>cost {0}</source>
            <translation>成本 {0}</translation>
        </message>
        <message>
            <source>count</source>
            <translation>个</translation>
        </message>
        <message>
            <source>countries</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>country group</source>
            <translation>国家组</translation>
        </message>
        <message>
            <source>country: {0}</source>
            <translation>国家：{0}</translation>
        </message>
        <message>
            <source>currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>currency "{0}" is not known.</source>
            <translation>货币“{0}”未知。</translation>
        </message>
        <message>
            <source>currency per unit</source>
            <translation>每单位货币</translation>
        </message>
        <message>
            <source>currency: "{0}" is no currency. State {1}.</source>
            <translation>货币：“{0}”不是货币。请写明{1}。</translation>
        </message>
        <message>
            <source>day {0}</source>
            <translation>第 {0} 天</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>designator</source>
            <translation>位号</translation>
        </message>
        <message>
            <source>did not finish its answer</source>
            <translation>未完成其答复</translation>
        </message>
        <message>
            <source>dimension</source>
            <translation>尺寸</translation>
        </message>
        <message>
            <source>discount</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>does not bind</source>
            <translation>不起约束作用</translation>
        </message>
        <message>
            <source>each</source>
            <translation>each（各自）</translation>
        </message>
        <message>
            <source>each material</source>
            <translation>每种材料</translation>
        </message>
        <message>
            <source>each material concerned</source>
            <translation>每种相关材料</translation>
        </message>
        <message>
            <source>each mineral of its list</source>
            <translation>其清单中的每种矿产</translation>
        </message>
        <message>
            <source>early plans</source>
            <translation>早期方案</translation>
        </message>
        <message>
            <source>ended unexpectedly, as for lack of memory</source>
            <translation>意外结束，可能是内存不足</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>everything, for a count; otherwise a problem</source>
            <translation>计数时为全部；否则是问题</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>所有地方</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>恰好</translation>
        </message>
        <message>
            <source>except {0} has a meaning only beside any country.</source>
            <translation>例外 {0} 只有与 any country（任一国家）一起才有意义。</translation>
        </message>
        <message>
            <source>except {0}: {1} is no country or country group.</source>
            <translation>例外 {0}：{1} 既不是国家也不是国家组。</translation>
        </message>
        <message>
            <source>expected cost</source>
            <translation>期望成本</translation>
        </message>
        <message>
            <source>exposure of rule {0}</source>
            <translation>规则 {0} 的依赖度</translation>
        </message>
        <message>
            <source>for the material has no row in Stock</source>
            <translation>因为该材料在“库存”中没有行</translation>
        </message>
        <message>
            <source>forbidden</source>
            <translation>forbidden（禁止）</translation>
        </message>
        <message>
            <source>fraction of the unit price</source>
            <translation>单价的比例</translation>
        </message>
        <message>
            <source>from</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>from "{0}": a loss is one of a country, a group or a supplier.</source>
            <translation>来自“{0}”：中断是国家、组或供应商的中断。</translation>
        </message>
        <message>
            <source>from "{0}": an event happens in one place.</source>
            <translation>来自“{0}”：一个事件发生在一个地方。</translation>
        </message>
        <message>
            <source>from is blank and required, as the measure is no count.</source>
            <translation>“来自”为空，而衡量方式不是计数，因此必须填写。</translation>
        </message>
        <message>
            <source>from period {0} is after to period </source>
            <translation>起始期间 {0} 晚于截止期间 </translation>
        </message>
        <message>
            <source>from the end of {0} on; until then opening stock decides</source>
            <translation>从 {0} 末起；此前由期初库存决定</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>自 {0} 起</translation>
        </message>
        <message>
            <source>from {0} changes nothing: a requirement changes for all that is bought, wherever it comes from.</source>
            <translation>来自 {0} 不起作用：需求对所有采购都变化，不论来自何处。</translation>
        </message>
        <message>
            <source>group: {0}</source>
            <translation>组：{0}</translation>
        </message>
        <message>
            <source>has</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>has a cell at {0} of the sheet “{1}”, far away from the {2} cells in use. Select the rows and columns around it, delete them, and save it again.</source>
            <translation>在工作表“{1}”的 {0} 处有单元格，远离使用中的 {2} 个单元格。请选中其周围的行和列，删除后重新保存。</translation>
        </message>
        <message>
            <source>has no row in Materials and is taken in {0}</source>
            <translation>在“材料”中没有行，按 {0} 计入</translation>
        </message>
        <message>
            <source>has no row in Offers</source>
            <translation>在“报价”中没有行</translation>
        </message>
        <message>
            <source>has no row in Suppliers</source>
            <translation>在“供应商”中没有行</translation>
        </message>
        <message>
            <source>has {0} MB; at most {1} MB are read. Delete unused sheets and pictures and save it again.</source>
            <translation>有 {0} MB；最多读取 {1} MB。请删除不用的工作表和图片后重新保存。</translation>
        </message>
        <message>
            <source>has {0} rows and {1} columns; a sheet has at most {2} rows and {3} columns. Divide it into several files.</source>
            <translation>有 {0} 行 {1} 列；工作表最多 {2} 行 {3} 列。请拆分为多个文件。</translation>
        </message>
        <message>
            <source>have</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>header_rows is 2, and row {0}, above header_row {1}, is blank</source>
            <translation>header_rows 为 2，而 header_row {1} 上方的第 {0} 行为空</translation>
        </message>
        <message>
            <source>holds a part “{0}” of an unusual form and of more than {1} MB. Open it in a spreadsheet program and save it again.</source>
            <translation>含有形式异常且超过 {1} MB 的部分“{0}”。请在电子表格程序中打开并重新保存。</translation>
        </message>
        <message>
            <source>holds the typed value {0} in place of a formula.</source>
            <translation>含有输入的值 {0}，而不是公式。</translation>
        </message>
        <message>
            <source>holds {0} parts; a spreadsheet has at most some hundred. It is not read.</source>
            <translation>含有 {0} 个部分；电子表格最多几百个。不予读取。</translation>
        </message>
        <message>
            <source>holds {0}; {1} was recomputed.</source>
            <translation>含有 {0}；重新计算为 {1}。</translation>
        </message>
        <message>
            <source>horizon</source>
            <translation>计划期</translation>
        </message>
        <message>
            <source>how long opening stock and what is left of every offer last if that supply is lost from the first day of the horizon on, whatever the periods of a scenario; - where no supply is lost.</source>
            <translation>如果该供应从计划期第一天起中断，期初库存和每个报价剩余的部分能维持多久，不论情景的期间如何；没有供应中断处为 -。</translation>
        </message>
        <message>
            <source>in every period</source>
            <translation>在每个期间</translation>
        </message>
        <message>
            <source>in every period from {0} to {1}</source>
            <translation>在 {0} 至 {1} 的每个期间</translation>
        </message>
        <message>
            <source>in parts</source>
            <translation>分段</translation>
        </message>
        <message>
            <source>in stock was read as 0 days.</source>
            <translation>有现货读作 0 天。</translation>
        </message>
        <message>
            <source>in {0}</source>
            <translation>在 {0}</translation>
        </message>
        <message>
            <source>input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>is</source>
            <translation>被</translation>
        </message>
        <message>
            <source>is a PDF. {0} are read.</source>
            <translation>是 PDF。可读取 {0}。</translation>
        </message>
        <message>
            <source>is a date, not a number.</source>
            <translation>是日期，不是数字。</translation>
        </message>
        <message>
            <source>is a folder. Choose a spreadsheet file.</source>
            <translation>是文件夹。请选择电子表格文件。</translation>
        </message>
        <message>
            <source>is a formula without a calculated value</source>
            <translation>是没有计算值的公式</translation>
        </message>
        <message>
            <source>is a formula without a calculated value.</source>
            <translation>是没有计算值的公式。</translation>
        </message>
        <message>
            <source>is a percentage, not a quantity.</source>
            <translation>是百分比，不是数量。</translation>
        </message>
        <message>
            <source>is a price per "{0}".</source>
            <translation>是每“{0}”的价格。</translation>
        </message>
        <message>
            <source>is a spreadsheet error.</source>
            <translation>是电子表格错误。</translation>
        </message>
        <message>
            <source>is a text file (such as CSV), not a spreadsheet. Open it in a spreadsheet program and save it as .xlsx; {0} are read.</source>
            <translation>是文本文件（如 CSV），不是电子表格。请在电子表格程序中打开并另存为 .xlsx；可读取 {0}。</translation>
        </message>
        <message>
            <source>is a time, not a number.</source>
            <translation>是时间，不是数字。</translation>
        </message>
        <message>
            <source>is a web page or XML text under the name of a spreadsheet. Open it in a spreadsheet program and save it as .xlsx; {0} are read.</source>
            <translation>是以电子表格命名的网页或 XML 文本。请在电子表格程序中打开并另存为 .xlsx；可读取 {0}。</translation>
        </message>
        <message>
            <source>is a web page or XML text, not a spreadsheet, whatever its name says. {0}</source>
            <translation>是网页或 XML 文本，不是电子表格，不论其名称如何。{0}</translation>
        </message>
        <message>
            <source>is a yes or no, not a number.</source>
            <translation>是是/否值，不是数字。</translation>
        </message>
        <message>
            <source>is a zip file, but not a spreadsheet. Unpack it and choose the file inside; {0} are read.</source>
            <translation>是 zip 文件，但不是电子表格。请解压并选择其中的文件；可读取 {0}。</translation>
        </message>
        <message>
            <source>is an Office file, but not a spreadsheet. Choose a file that was saved as .xlsx, .xls, .xlsb or .ods.</source>
            <translation>是 Office 文件，但不是电子表格。请选择另存为 .xlsx、.xls、.xlsb 或 .ods 的文件。</translation>
        </message>
        <message>
            <source>is an Office file, but not a spreadsheet. {0} are read.</source>
            <translation>是 Office 文件，但不是电子表格。可读取 {0}。</translation>
        </message>
        <message>
            <source>is an XML spreadsheet of Excel 2003. {0}</source>
            <translation>是 Excel 2003 的 XML 电子表格。{0}</translation>
        </message>
        <message>
            <source>is an estimate; it was read as {0}.</source>
            <translation>是估计值；读作 {0}。</translation>
        </message>
        <message>
            <source>is counted as one, whatever is in it.</source>
            <translation>按一个计，不论内含多少。</translation>
        </message>
        <message>
            <source>is damaged: {0}. Open it in the program that made it and save it again, or ask for a new copy.</source>
            <translation>已损坏：{0}。请在创建它的程序中打开并重新保存，或索取新的副本。</translation>
        </message>
        <message>
            <source>is empty (0 bytes). Save it again, or ask for a new copy.</source>
            <translation>是空的（0 字节）。请重新保存，或索取新的副本。</translation>
        </message>
        <message>
            <source>is in "{0}", which is no known unit</source>
            <translation>以“{0}”计，不是已知单位</translation>
        </message>
        <message>
            <source>is in {0}, and the row in {1}</source>
            <translation>以 {0} 计，而该行以 {1} 计</translation>
        </message>
        <message>
            <source>is negative.</source>
            <translation>为负。</translation>
        </message>
        <message>
            <source>is neither a Parent in the BOM nor a material</source>
            <translation>既不是物料清单中的上级件，也不是材料</translation>
        </message>
        <message>
            <source>is no single number.</source>
            <translation>不是单个数字。</translation>
        </message>
        <message>
            <source>is no single price.</source>
            <translation>不是单个价格。</translation>
        </message>
        <message>
            <source>is not a finite number</source>
            <translation>不是有限数</translation>
        </message>
        <message>
            <source>is not a material of this book</source>
            <translation>不是本工作簿中的材料</translation>
        </message>
        <message>
            <source>is not a number</source>
            <translation>不是数字</translation>
        </message>
        <message>
            <source>is not a number.</source>
            <translation>不是数字。</translation>
        </message>
        <message>
            <source>is not a spreadsheet. {0} are read.</source>
            <translation>不是电子表格。可读取 {0}。</translation>
        </message>
        <message>
            <source>is not a text table: it holds bytes that no text has. Choose a spreadsheet (.xlsx, .xls, .xlsb, .ods) or a table that was saved as text (CSV).</source>
            <translation>不是文本表格：含有文本不会有的字节。请选择电子表格（.xlsx、.xls、.xlsb、.ods）或另存为文本的表格（CSV）。</translation>
        </message>
        <message>
            <source>is outside of {0} to {1}.</source>
            <translation>超出 {0} 至 {1}。</translation>
        </message>
        <message>
            <source>is outside what the solver keeps ({0} to {1})</source>
            <translation>超出求解器可保留的范围（{0} 至 {1}）</translation>
        </message>
        <message>
            <source>is protected with a password. Open it with the password, save it without one (File, Info, Protect Workbook), and try again.</source>
            <translation>受密码保护。请用密码打开，去掉密码另存（文件、信息、保护工作簿）后重试。</translation>
        </message>
        <message>
            <source>is so much of something else.</source>
            <translation>是另一物的数量。</translation>
        </message>
        <message>
            <source>is stored</source>
            <translation>储存</translation>
        </message>
        <message>
            <source>it</source>
            <translation>它</translation>
        </message>
        <message>
            <source>it claims to hold {0} texts and has no room for them</source>
            <translation>它声称有 {0} 个文本，却没有空间</translation>
        </message>
        <message>
            <source>it does not hold together as a spreadsheet</source>
            <translation>它不是完整的电子表格</translation>
        </message>
        <message>
            <source>it does not say where its sheets are</source>
            <translation>它没有说明工作表在哪里</translation>
        </message>
        <message>
            <source>it does not serve that period</source>
            <translation>它不供应该期间</translation>
        </message>
        <message>
            <source>it has {0} characters; a cell holds {1}. Shorten it.</source>
            <translation>它有 {0} 个字符；单元格最多 {1} 个。请缩短。</translation>
        </message>
        <message>
            <source>it holds U+{0}, which is no character. Delete it.</source>
            <translation>它含有 U+{0}，不是字符。请删除。</translation>
        </message>
        <message>
            <source>it is not a finite number. Type a number or clear it.</source>
            <translation>它不是有限数。请输入数字或清空。</translation>
        </message>
        <message>
            <source>it names column {0} of the sheet “{1}”; an .xls sheet has 256</source>
            <translation>它含有工作表“{1}”的列 {0}；.xls 工作表有 256 列</translation>
        </message>
        <message>
            <source>its cells are missing</source>
            <translation>其单元格缺失</translation>
        </message>
        <message>
            <source>its container of streams contradicts itself</source>
            <translation>其数据流容器自相矛盾</translation>
        </message>
        <message>
            <source>its currency, such as USD</source>
            <translation>其货币，如 USD</translation>
        </message>
        <message>
            <source>its list of cells ends too early</source>
            <translation>其单元格列表过早结束</translation>
        </message>
        <message>
            <source>its list of sheets contradicts itself</source>
            <translation>其工作表列表自相矛盾</translation>
        </message>
        <message>
            <source>its list of sheets is missing</source>
            <translation>其工作表列表缺失</translation>
        </message>
        <message>
            <source>its minimum cover</source>
            <translation>其最低覆盖</translation>
        </message>
        <message>
            <source>its part “{0}” cannot be unpacked</source>
            <translation>其部分“{0}”无法解压</translation>
        </message>
        <message>
            <source>its part “{0}” ends too early</source>
            <translation>其部分“{0}”过早结束</translation>
        </message>
        <message>
            <source>its part “{0}” is nested more than 1,000 levels deep</source>
            <translation>其部分“{0}”嵌套超过 1,000 层</translation>
        </message>
        <message>
            <source>its part “{0}” is not valid XML</source>
            <translation>其部分“{0}”不是有效的 XML</translation>
        </message>
        <message>
            <source>its steps say how far it can go</source>
            <translation>其步骤说明能到多远</translation>
        </message>
        <message>
            <source>its supplier {0} is excluded</source>
            <translation>其供应商 {0} 已被排除</translation>
        </message>
        <message>
            <source>its table of contents cannot be read</source>
            <translation>其目录无法读取</translation>
        </message>
        <message>
            <source>its unit, such as kg</source>
            <translation>其单位，如 kg</translation>
        </message>
        <message>
            <source>keep no stock</source>
            <translation>没有库存</translation>
        </message>
        <message>
            <source>keeps no stock</source>
            <translation>没有库存</translation>
        </message>
        <message>
            <source>kg per kg</source>
            <translation>千克/千克</translation>
        </message>
        <message>
            <source>kg per unit</source>
            <translation>千克/单位</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>landed cost</source>
            <translation>到岸成本</translation>
        </message>
        <message>
            <source>lead time</source>
            <translation>交货期</translation>
        </message>
        <message>
            <source>lead time of {0}</source>
            <translation>{0} 的交货期</translation>
        </message>
        <message>
            <source>lead time {0} is no number of days or weeks; it was left out.</source>
            <translation>交货期 {0} 不是天数或周数；已略去。</translation>
        </message>
        <message>
            <source>lead time: {0}</source>
            <translation>交货期：{0}</translation>
        </message>
        <message>
            <source>least</source>
            <translation>最小值</translation>
        </message>
        <message>
            <source>less</source>
            <translation>少</translation>
        </message>
        <message>
            <source>level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>level {0}</source>
            <translation>层级 {0}</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>line total</source>
            <translation>行合计</translation>
        </message>
        <message>
            <source>line total without a quantity above 0; no unit price was read.</source>
            <translation>行合计没有大于 0 的数量；未读取单价。</translation>
        </message>
        <message>
            <source>line totals</source>
            <translation>行合计</translation>
        </message>
        <message>
            <source>looks like a designation.</source>
            <translation>像是代号。</translation>
        </message>
        <message>
            <source>lost supply, price, tariff or requirement.</source>
            <translation>lost supply（供应中断）、price（价格）、tariff（关税）或 requirement（需求）。</translation>
        </message>
        <message>
            <source>lost supply: for each offer the worst of the four stages; price and tariff: made</source>
            <translation>供应中断：每个报价取四个阶段中最坏的；价格和关税：made</translation>
        </message>
        <message>
            <source>made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>manufacturer</source>
            <translation>制造商</translation>
        </message>
        <message>
            <source>marks are as the standard has them</source>
            <translation>引号符合标准</translation>
        </message>
        <message>
            <source>marks within a cell were read as a spreadsheet program reads them</source>
            <translation>单元格内的引号按电子表格程序的方式读取</translation>
        </message>
        <message>
            <source>material group</source>
            <translation>材料组</translation>
        </message>
        <message>
            <source>material {0}</source>
            <translation>材料 {0}</translation>
        </message>
        <message>
            <source>material {0}, period {1}</source>
            <translation>材料 {0}，期间 {1}</translation>
        </message>
        <message>
            <source>materials</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>maximum spend</source>
            <translation>最高采购额</translation>
        </message>
        <message>
            <source>maximum spend of supplier</source>
            <translation>供应商的最高采购额</translation>
        </message>
        <message>
            <source>maximum stock</source>
            <translation>最高库存</translation>
        </message>
        <message>
            <source>maximum stock of material</source>
            <translation>材料的最高库存</translation>
        </message>
        <message>
            <source>may</source>
            <translation>可以</translation>
        </message>
        <message>
            <source>may be a fraction or two numbers.</source>
            <translation>可能是分数或两个数字。</translation>
        </message>
        <message>
            <source>may be short</source>
            <translation>可能短缺</translation>
        </message>
        <message>
            <source>may be two numbers</source>
            <translation>可能是两个数字</translation>
        </message>
        <message>
            <source>may be two numbers, by the sign that its decimals have.</source>
            <translation>可能是两个数字，取决于小数点符号。</translation>
        </message>
        <message>
            <source>may not be read. Close it in other programs, or ask its owner for permission.</source>
            <translation>不允许读取。请在其他程序中关闭，或向其所有者申请权限。</translation>
        </message>
        <message>
            <source>measure value</source>
            <translation>按金额衡量</translation>
        </message>
        <message>
            <source>mimetype</source>
            <translation>mimetype</translation>
        </message>
        <message>
            <source>mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>mined, refined, made or owned</source>
            <translation>开采、精炼、制造或拥有</translation>
        </message>
        <message>
            <source>mined, refined, made or owned (taken together)</source>
            <translation>开采、精炼、制造或拥有（合计）</translation>
        </message>
        <message>
            <source>mined, refined, made or owned there, taken together</source>
            <translation>在该处开采、精炼、制造或拥有，合并计算</translation>
        </message>
        <message>
            <source>mineral "{0}" is not in the reference data{1}.</source>
            <translation>矿产“{0}”不在参考数据中{1}。</translation>
        </message>
        <message>
            <source>mineral {0} stands at stage made, which knows no mineral.</source>
            <translation>矿产 {0} 位于 made（制造）阶段，该阶段没有矿产。</translation>
        </message>
        <message>
            <source>minimum cover</source>
            <translation>最低覆盖</translation>
        </message>
        <message>
            <source>minimum cover of material</source>
            <translation>材料的最低覆盖</translation>
        </message>
        <message>
            <source>minimum order</source>
            <translation>最小订购量</translation>
        </message>
        <message>
            <source>minimum order of offer</source>
            <translation>报价的最小订购量</translation>
        </message>
        <message>
            <source>minimum spend</source>
            <translation>最低采购额</translation>
        </message>
        <message>
            <source>minimum spend of supplier</source>
            <translation>供应商的最低采购额</translation>
        </message>
        <message>
            <source>minimum spend {0} is above maximum spend </source>
            <translation>最低采购额 {0} 高于最高采购额 </translation>
        </message>
        <message>
            <source>missing</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>money</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>more</source>
            <translation>多</translation>
        </message>
        <message>
            <source>more than all that counts</source>
            <translation>超过全部计入量的数量</translation>
        </message>
        <message>
            <source>most</source>
            <translation>最大值</translation>
        </message>
        <message>
            <source>must</source>
            <translation>必须</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>name of the book</source>
            <translation>工作簿名称</translation>
        </message>
        <message>
            <source>names a cell in column {0} of the sheet “{1}”; a sheet ends at column XFD. Delete what stands there, and save it again.</source>
            <translation>含有工作表“{1}”列 {0} 的单元格；工作表止于列 XFD。请删除那里的内容后重新保存。</translation>
        </message>
        <message>
            <source>names a cell in row {0}, column {1} of the sheet “{2}”; a sheet ends at XFD1048576. Open it in a spreadsheet program and save it again.</source>
            <translation>含有工作表“{2}”第 {0} 行、列 {1} 的单元格；工作表止于 XFD1048576。请在电子表格程序中打开并重新保存。</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never（从不）</translation>
        </message>
        <message>
            <source>never, or the penalty in base currency per percentage point (or per unit, per count) of violation. A point is 1 % of the requirement in scope, not of the purchases; of a value, at each material's lowest landed cost.</source>
            <translation>never（从不），或以本位币计的每个百分点（或每单位、每个）违反的罚金。一个点为范围内需求的 1 %，而非采购的 1 %；对于价值，按每种材料的最低到岸成本计。</translation>
        </message>
        <message>
            <source>new offer</source>
            <translation>新报价</translation>
        </message>
        <message>
            <source>new offer of {0}</source>
            <translation>{0} 的新报价</translation>
        </message>
        <message>
            <source>new supplier</source>
            <translation>新供应商</translation>
        </message>
        <message>
            <source>no</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>no columns</source>
            <translation>没有列</translation>
        </message>
        <message>
            <source>no currency is stated for {0} offers; they count as {1} until a row Base currency says otherwise.</source>
            <translation>{0} 个报价没有写明货币；在 Base currency（本位币）一行另有说明之前按 {1} 计。</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>无日期</translation>
        </message>
        <message>
            <source>no description</source>
            <translation>没有描述</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>没有组</translation>
        </message>
        <message>
            <source>no maximum</source>
            <translation>没有上限</translation>
        </message>
        <message>
            <source>no mineral of its own</source>
            <translation>没有自己的矿产</translation>
        </message>
        <message>
            <source>no minimum</source>
            <translation>没有下限</translation>
        </message>
        <message>
            <source>no numbers</source>
            <translation>没有数字</translation>
        </message>
        <message>
            <source>no plan exists at any amount, none bounds it, or none was proved in time</source>
            <translation>任何取值都没有方案、没有取值对其构成限制，或未能及时证明</translation>
        </message>
        <message>
            <source>no plan leaves nothing short at any amount, none bounds it, or none was proved in time</source>
            <translation>任何取值下都没有无短缺的方案、没有取值对其构成限制，或未能及时证明</translation>
        </message>
        <message>
            <source>no such material or period.</source>
            <translation>没有这样的材料或期间。</translation>
        </message>
        <message>
            <source>no title</source>
            <translation>无标题</translation>
        </message>
        <message>
            <source>no unit is stated in {0}; the quantities are read as pieces ({1}).</source>
            <translation>{0} 中没有写明单位；数量按件读取（{1}）。</translation>
        </message>
        <message>
            <source>no unit is stated; it was taken from {0}: {1}.</source>
            <translation>没有写明单位；取自 {0}：{1}。</translation>
        </message>
        <message>
            <source>nobody offers it by then</source>
            <translation>届时无人报价</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>not binding</source>
            <translation>不起约束</translation>
        </message>
        <message>
            <source>not bought</source>
            <translation>未采购</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>未写明</translation>
        </message>
        <message>
            <source>not named in {0}</source>
            <translation>未在 {0} 中写明</translation>
        </message>
        <message>
            <source>not recalculated</source>
            <translation>未重新计算</translation>
        </message>
        <message>
            <source>not so much</source>
            <translation>更少的量</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>未写明</translation>
        </message>
        <message>
            <source>not used in a plan</source>
            <translation>方案中不使用</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>nothing happens</source>
            <translation>无事发生</translation>
        </message>
        <message>
            <source>nothing in the file says the currency of the prices; they are read as the base currency.</source>
            <translation>文件中没有说明价格的货币；按本位币读取。</translation>
        </message>
        <message>
            <source>nothing is required.</source>
            <translation>没有任何需求。</translation>
        </message>
        <message>
            <source>numbers the rows</source>
            <translation>是行号</translation>
        </message>
        <message>
            <source>of which no price is known: it comes on top</source>
            <translation>其价格未知：需另外计入</translation>
        </message>
        <message>
            <source>of {0} to {1} the longer was taken.</source>
            <translation>{0} 至 {1} 取较长者。</translation>
        </message>
        <message>
            <source>offer {0} arrives on {1} at the earliest, after {2}, and so serves no period{3}.</source>
            <translation>报价 {0} 最早于 {1} 到货，晚于 {2}，因此不供应任何期间{3}。</translation>
        </message>
        <message>
            <source>offer {0} gets an award, but {1}.</source>
            <translation>报价 {0} 获得授标，但{1}。</translation>
        </message>
        <message>
            <source>offer {0} has price breaks, and the objective is {1}: which price holds in a scenario is not planned with, and a plan that ignores it would be wrong.</source>
            <translation>报价 {0} 有阶梯价，而目标是 {1}：情景中适用哪个价格不在规划之内，忽略它的方案会是错的。</translation>
        </message>
        <message>
            <source>offer {0} in {1}: the plan had {2} in {3}.</source>
            <translation>报价 {0} 在 {1}：方案中为 {2} 在 {3}。</translation>
        </message>
        <message>
            <source>offer {0} of {1}</source>
            <translation>{1} 的报价 {0}</translation>
        </message>
        <message>
            <source>offer {0}, period {1}</source>
            <translation>报价 {0}，期间 {1}</translation>
        </message>
        <message>
            <source>offer's currency per unit</source>
            <translation>每单位报价货币</translation>
        </message>
        <message>
            <source>offer's unit</source>
            <translation>报价的单位</translation>
        </message>
        <message>
            <source>offers</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>one line</source>
            <translation>一行</translation>
        </message>
        <message>
            <source>one product needs</source>
            <translation>一个产品所需</translation>
        </message>
        <message>
            <source>one row</source>
            <translation>一行</translation>
        </message>
        <message>
            <source>one unit costs, in whole units of the currency</source>
            <translation>一个单位的成本（以货币整单位计）</translation>
        </message>
        <message>
            <source>one unit of {0} is taken as 1 {1}.</source>
            <translation>{0} 的一个单位按 1 {1} 计。</translation>
        </message>
        <message>
            <source>opening stock that no requirement uses up</source>
            <translation>没有需求消耗的期初库存</translation>
        </message>
        <message>
            <source>optimal is claimed without a certificate that holds.</source>
            <translation>在没有有效证书的情况下声称最优。</translation>
        </message>
        <message>
            <source>order multiple</source>
            <translation>订购倍数</translation>
        </message>
        <message>
            <source>order multiple of offer</source>
            <translation>报价的订购倍数</translation>
        </message>
        <message>
            <source>origins</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>outside {0}</source>
            <translation>{0}以外</translation>
        </message>
        <message>
            <source>over the horizon</source>
            <translation>在整个计划期</translation>
        </message>
        <message>
            <source>over {0} to {1}</source>
            <translation>在 {0} 至 {1}</translation>
        </message>
        <message>
            <source>owned</source>
            <translation>拥有</translation>
        </message>
        <message>
            <source>owner country is blank: the supplier's country counts</source>
            <translation>所有者国家为空：按供应商的国家计</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>上级件</translation>
        </message>
        <message>
            <source>part</source>
            <translation>零件</translation>
        </message>
        <message>
            <source>part number</source>
            <translation>零件号</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>百分比</translation>
        </message>
        <message>
            <source>percentage point</source>
            <translation>百分点</translation>
        </message>
        <message>
            <source>period {0}</source>
            <translation>期间 {0}</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>plan start {0} is after the first day of {1} ({2}): no offer can deliver in a period that begins before it.</source>
            <translation>计划开始 {0} 晚于 {1} 的第一天（{2}）：任何报价都不能在此前开始的期间交货。</translation>
        </message>
        <message>
            <source>point</source>
            <translation>句点</translation>
        </message>
        <message>
            <source>position</source>
            <translation>位置号</translation>
        </message>
        <message>
            <source>position {0} follows {1}; it was read as {2}.{3}.</source>
            <translation>位置号 {0} 接在 {1} 之后；读作 {2}.{3}。</translation>
        </message>
        <message>
            <source>position {0} is a date, not a position number; its assembly is not known.</source>
            <translation>位置号 {0} 是日期而不是位置号；其组件未知。</translation>
        </message>
        <message>
            <source>position {0} is a date; it was read as {1}, which follows the number before.</source>
            <translation>位置号 {0} 是日期；读作 {1}，接在前一个编号之后。</translation>
        </message>
        <message>
            <source>position {0} is no position number; the line was read as one at the top.</source>
            <translation>位置号 {0} 不是位置号；该行按顶层读取。</translation>
        </message>
        <message>
            <source>preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>preset "{0}" is not known.</source>
            <translation>法规“{0}”未知。</translation>
        </message>
        <message>
            <source>preset {0} adds no rule: it holds {1}, outside the horizon {2}.</source>
            <translation>法规 {0} 不添加规则：其适用期 {1}，在计划期 {2} 之外。</translation>
        </message>
        <message>
            <source>preset {0} adds no rule: no material on offer contains {1}.</source>
            <translation>法规 {0} 不添加规则：报价中没有材料含有 {1}。</translation>
        </message>
        <message>
            <source>preset {0} adds {1}{2} on {3}.</source>
            <translation>法规 {0} 添加 {1}{2}，涉及 {3}。</translation>
        </message>
        <message>
            <source>preset {0} cannot be added as rules.</source>
            <translation>法规 {0} 无法作为规则添加。</translation>
        </message>
        <message>
            <source>preset {0} is dated ({1}), but the book names no days: its rules always hold.</source>
            <translation>法规 {0} 有日期（{1}），但本工作簿未写明日期：其规则始终适用。</translation>
        </message>
        <message>
            <source>preset {0} is {1}; its rules hold it in every period from {2} on, before that day: the horizon is {3}.</source>
            <translation>法规 {0} {1}；其规则从 {2} 起在每个期间都适用，早于该日：计划期为 {3}。</translation>
        </message>
        <message>
            <source>preset {0} was suspended until 2026-11-10; whether it took effect then is not known.</source>
            <translation>法规 {0} 曾暂停至 2026-11-10；之后是否生效尚不清楚。</translation>
        </message>
        <message>
            <source>price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>price holds for {0} units; it was divided by that.</source>
            <translation>价格对应 {0} 个单位；已除以该数。</translation>
        </message>
        <message>
            <source>price holds from {0} {1} on, and the row is in {2}; it was not read.</source>
            <translation>价格从 {0} {1} 起适用，而该行以 {2} 计；未读取。</translation>
        </message>
        <message>
            <source>price is 0 or below; it was not read as an offer.</source>
            <translation>价格小于等于 0；未读作报价。</translation>
        </message>
        <message>
            <source>price is per {0} by its title or cell, and the first price of the row per {1}.</source>
            <translation>按标题或单元格，价格为每 {0}，而该行第一个价格为每 {1}。</translation>
        </message>
        <message>
            <source>price is per {0}, and the quantity in {1}; it was not read.</source>
            <translation>价格为每 {0}，数量以 {1} 计；未读取。</translation>
        </message>
        <message>
            <source>price of robustness</source>
            <translation>稳健性的代价</translation>
        </message>
        <message>
            <source>price per {0} was turned into one per {1}: divided by {2}.</source>
            <translation>每 {0} 的价格换算为每 {1}：除以 {2}。</translation>
        </message>
        <message>
            <source>priced here at {0} {1} per {2}, the dearest that is offered</source>
            <translation>此处按每{2} {0} {1} 计价，即现有最贵的报价</translation>
        </message>
        <message>
            <source>prices</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>prices of one unit</source>
            <translation>单位价格</translation>
        </message>
        <message>
            <source>probability {0} of {1} contradicts </source>
            <translation>{1} 的概率 {0} 矛盾于 </translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>purchased content</source>
            <translation>采购成分</translation>
        </message>
        <message>
            <source>qualifying</source>
            <translation>认证中</translation>
        </message>
        <message>
            <source>quantities</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>quantity of "{0}" is 0; the item is not needed.</source>
            <translation>“{0}”的数量为 0；不需要该物料。</translation>
        </message>
        <message>
            <source>quantity of materials in several units</source>
            <translation>多种单位材料的数量</translation>
        </message>
        <message>
            <source>reachable is {0}, {1}</source>
            <translation>可达到的是 {0}，{1}</translation>
        </message>
        <message>
            <source>refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>repeated titles</source>
            <translation>重复的标题</translation>
        </message>
        <message>
            <source>repeats row {0} of the sheet “{1}” {2} times. Delete the rows that are not in use, and save it again.</source>
            <translation>将工作表“{1}”的第 {0} 行重复 {2} 次。请删除不用的行后重新保存。</translation>
        </message>
        <message>
            <source>required column "{0}" is missing; row {1} was read as the titles.</source>
            <translation>缺少必需的列“{0}”；第 {1} 行被读作标题。</translation>
        </message>
        <message>
            <source>requirement of {0}</source>
            <translation>{0} 的需求</translation>
        </message>
        <message>
            <source>requirement of {0} in {1}</source>
            <translation>{1} 对 {0} 的需求</translation>
        </message>
        <message>
            <source>requirements</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>risk</source>
            <translation>风险</translation>
        </message>
        <message>
            <source>row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>row {0}</source>
            <translation>第 {0} 行</translation>
        </message>
        <message>
            <source>row {0} and {1} more have</source>
            <translation>第 {0} 行及另外 {1} 行有</translation>
        </message>
        <message>
            <source>row {0} has</source>
            <translation>第 {0} 行有</translation>
        </message>
        <message>
            <source>row {0}, column {1}</source>
            <translation>第 {0} 行，列 {1}</translation>
        </message>
        <message>
            <source>rows {0}</source>
            <translation>第 {0} 行</translation>
        </message>
        <message>
            <source>rows {0} and {1}</source>
            <translation>第 {0} 行和第 {1} 行</translation>
        </message>
        <message>
            <source>rows {0} to {1}</source>
            <translation>第 {0} 至 {1} 行</translation>
        </message>
        <message>
            <source>rows {0} to {1}, from column {2}</source>
            <translation>第 {0} 至 {1} 行，从列 {2} 起</translation>
        </message>
        <message>
            <source>rule {0}</source>
            <translation>规则 {0}</translation>
        </message>
        <message>
            <source>rule {0}, {1}{2}, {3}, {4}</source>
            <translation>规则 {0}，{1}{2}，{3}，{4}</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>says no number.</source>
            <translation>没有写明数字。</translation>
        </message>
        <message>
            <source>says that there is no price; it is no offer.</source>
            <translation>说明没有价格；不是报价。</translation>
        </message>
        <message>
            <source>scenario {0}</source>
            <translation>情景 {0}</translation>
        </message>
        <message>
            <source>scenario {0}: {1} {2} of {3} would be short{4}{5}, and a shortage of {6} is forbidden: it has no shortage cost.</source>
            <translation>情景 {0}：{3} 将短缺 {1} {2}{4}{5}，而 {6} 不允许短缺：它没有短缺成本。</translation>
        </message>
        <message>
            <source>scenarios</source>
            <translation>情景</translation>
        </message>
        <message>
            <source>scrap</source>
            <translation>损耗</translation>
        </message>
        <message>
            <source>scrap {0} is more than the whole; it was read as {1} %.</source>
            <translation>损耗率 {0} 超过整体；读作 {1} %。</translation>
        </message>
        <message>
            <source>scrap {0} is no fraction.</source>
            <translation>损耗率 {0} 不是比例。</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>several lines</source>
            <translation>多行</translation>
        </message>
        <message>
            <source>several rows</source>
            <translation>多行</translation>
        </message>
        <message>
            <source>share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>shortage of {0}, period {1}</source>
            <translation>{0} 的短缺，期间 {1}</translation>
        </message>
        <message>
            <source>shortages</source>
            <translation>短缺</translation>
        </message>
        <message>
            <source>shows the spreadsheet error {0}</source>
            <translation>显示电子表格错误 {0}</translation>
        </message>
        <message>
            <source>stand</source>
            <translation>位于</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>位于</translation>
        </message>
        <message>
            <source>status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>stock row {0}, {1}, period {2}</source>
            <translation>库存行 {0}，{1}，期间 {2}</translation>
        </message>
        <message>
            <source>substance</source>
            <translation>物质</translation>
        </message>
        <message>
            <source>sum of the costs of all awards</source>
            <translation>全部授标成本之和</translation>
        </message>
        <message>
            <source>sum of the costs of all shortages</source>
            <translation>全部短缺成本之和</translation>
        </message>
        <message>
            <source>sum of the parts of the cost</source>
            <translation>成本各部分之和</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>supplier capacity</source>
            <translation>供应商产能</translation>
        </message>
        <message>
            <source>supplier {0}</source>
            <translation>供应商“{0}”</translation>
        </message>
        <message>
            <source>supplier {0}, period {1}</source>
            <translation>供应商 {0}，期间 {1}</translation>
        </message>
        <message>
            <source>suppliers</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>surplus</source>
            <translation>过剩</translation>
        </message>
        <message>
            <source>survival</source>
            <translation>断供保障</translation>
        </message>
        <message>
            <source>survival of row</source>
            <translation>行的断供保障</translation>
        </message>
        <message>
            <source>survive</source>
            <translation>断供保障</translation>
        </message>
        <message>
            <source>survive {0}, material {1}, period {2}</source>
            <translation>断供保障 {0}，材料 {1}，期间 {2}</translation>
        </message>
        <message>
            <source>the assemblies are named by {0}; each was read as the item of that row.</source>
            <translation>组件以 {0} 命名；各读作该行的物料。</translation>
        </message>
        <message>
            <source>the assembly is named once, above its rows; blank cells were read as the same as above.</source>
            <translation>组件只在其各行上方写一次；空单元格读作与上方相同。</translation>
        </message>
        <message>
            <source>the base currency</source>
            <translation>本位币</translation>
        </message>
        <message>
            <source>the best plan with hindsight costs {0}, more than {1}.</source>
            <translation>事后最优方案的成本为 {0}，高于 {1}。</translation>
        </message>
        <message>
            <source>the bill of materials goes round in a loop: {0}.</source>
            <translation>物料清单出现循环：{0}。</translation>
        </message>
        <message>
            <source>the book has price breaks</source>
            <translation>本工作簿有阶梯价</translation>
        </message>
        <message>
            <source>the book has rules of the preset {0} already.</source>
            <translation>本工作簿已有法规 {0} 的规则。</translation>
        </message>
        <message>
            <source>the book has whole decisions (minimum orders, order multiples or fixed costs)</source>
            <translation>本工作簿有整数决策（最小订购量、订购倍数或固定成本）</translation>
        </message>
        <message>
            <source>the capacity of {0} is in {1}, into which {2} does not convert.</source>
            <translation>{0} 的产能以 {1} 计，{2} 不能换算成它。</translation>
        </message>
        <message>
            <source>the cell that shows “{0}” is no {1}</source>
            <translation>显示“{0}”的单元格不是 {1}</translation>
        </message>
        <message>
            <source>the column of the {0}, {1}, is hidden in the spreadsheet; it was read.</source>
            <translation>{0} 列 {1} 在电子表格中是隐藏的；已读取。</translation>
        </message>
        <message>
            <source>the column that names the assemblies</source>
            <translation>写有组件名称的列</translation>
        </message>
        <message>
            <source>the column {0} has no value in any row; {1} is required.</source>
            <translation>列“{0}”在所有行中都没有值；{1} 是必填的。</translation>
        </message>
        <message>
            <source>the component's unit</source>
            <translation>组件的单位</translation>
        </message>
        <message>
            <source>the contained {0}</source>
            <translation>所含{0}</translation>
        </message>
        <message>
            <source>the cost is {0}; {1} was recomputed.</source>
            <translation>成本为 {0}；重新计算为 {1}。</translation>
        </message>
        <message>
            <source>the cost of the plan</source>
            <translation>方案的成本</translation>
        </message>
        <message>
            <source>the count is at its limit, and is not said to be binding.</source>
            <translation>个数处于限制，却未称为起约束。</translation>
        </message>
        <message>
            <source>the count is said to be binding, and is not at its limit.</source>
            <translation>个数称为起约束，却不在限制处。</translation>
        </message>
        <message>
            <source>the country group {0}</source>
            <translation>国家组“{0}”</translation>
        </message>
        <message>
            <source>the current shares of {0} sum to {1}{2}; the whole is 1.</source>
            <translation>{0} 的当前份额之和为 {1}{2}；整体为 1。</translation>
        </message>
        <message>
            <source>the date {0} was read as the month {1}</source>
            <translation>日期 {0} 被读作月份 {1}</translation>
        </message>
        <message>
            <source>the file states {0} as a subtotal of {1}; the rows {2} add up to </source>
            <translation>文件写明 {1} 的小计为 {0}；第 {2} 行之和为 </translation>
        </message>
        <message>
            <source>the file states {0} as the total of {1}; the {2} that were read add up to {3}.</source>
            <translation>文件写明 {1} 的合计为 {0}；读取的 {2} 之和为 {3}。</translation>
        </message>
        <message>
            <source>the file states {0} as the total of {1}; the {2} that were read add up to {3}. The difference of {4} stands in rows without a quantity.</source>
            <translation>文件写明 {1} 的合计为 {0}；读取的 {2} 之和为 {3}。差额 {4} 在没有数量的行中。</translation>
        </message>
        <message>
            <source>the first day of the first period</source>
            <translation>第一个期间的第一天</translation>
        </message>
        <message>
            <source>the first period</source>
            <translation>第一个期间</translation>
        </message>
        <message>
            <source>the formula was not calculated.</source>
            <translation>公式未计算。</translation>
        </message>
        <message>
            <source>the fractions of {0} sum to {1}{2}; the whole is 1.</source>
            <translation>{0} 的含量之和为 {1}{2}；整体为 1。</translation>
        </message>
        <message>
            <source>the horizon</source>
            <translation>计划期</translation>
        </message>
        <message>
            <source>the horizon, which ends on {0}</source>
            <translation>于 {0} 结束的计划期</translation>
        </message>
        <message>
            <source>the identifier</source>
            <translation>标识</translation>
        </message>
        <message>
            <source>the landed cost of {0}</source>
            <translation>{0}的到岸成本</translation>
        </message>
        <message>
            <source>the last period</source>
            <translation>最后一个期间</translation>
        </message>
        <message>
            <source>the least-cost plan</source>
            <translation>成本最低的方案</translation>
        </message>
        <message>
            <source>the least-cost plan has the lesser {0}, {1} against {2}.</source>
            <translation>成本最低的方案 {0} 更小，{1} 对 {2}。</translation>
        </message>
        <message>
            <source>the line belongs to no rule, source and window.</source>
            <translation>该行不属于任何规则、来源和时段。</translation>
        </message>
        <message>
            <source>the line belongs to no scope and window of the rule.</source>
            <translation>该行不属于规则的任何范围和时段。</translation>
        </message>
        <message>
            <source>the line is at its limit, and is not said to be binding.</source>
            <translation>该行处于限制，却未称为起约束。</translation>
        </message>
        <message>
            <source>the line is from {0}, the rule counts {1}.</source>
            <translation>该行来自 {0}，规则计的是 {1}。</translation>
        </message>
        <message>
            <source>the line is missing.</source>
            <translation>该行缺失。</translation>
        </message>
        <message>
            <source>the line is said to be binding, and is not at its limit.</source>
            <translation>该行称为起约束，却不在限制处。</translation>
        </message>
        <message>
            <source>the line stands there more than once.</source>
            <translation>该行出现不止一次。</translation>
        </message>
        <message>
            <source>the line {0} by the plan, with {1} to spare.</source>
            <translation>按方案该行{0}，余量 {1}。</translation>
        </message>
        <message>
            <source>the material group {0}</source>
            <translation>材料组“{0}”</translation>
        </message>
        <message>
            <source>the material's maximum</source>
            <translation>该材料的最高库存</translation>
        </message>
        <message>
            <source>the material's unit</source>
            <translation>材料的单位</translation>
        </message>
        <message>
            <source>the materials that contain {0}</source>
            <translation>含{0}的材料</translation>
        </message>
        <message>
            <source>the most that may remain at the end of the horizon</source>
            <translation>计划期末可保留的上限</translation>
        </message>
        <message>
            <source>the name of the file</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>the number format leaves room for {0}: read as {1}.</source>
            <translation>数字格式为 {0} 留有位置：读作 {1}。</translation>
        </message>
        <message>
            <source>the number format of {0} shows "{1}", but the number counts in {2}</source>
            <translation>{0} 的数字格式显示“{1}”，但该数字按 {2} 计</translation>
        </message>
        <message>
            <source>the objective is {0}, and the plan states {1} risk.</source>
            <translation>目标是 {0}，而方案{1}风险。</translation>
        </message>
        <message>
            <source>the only period, where no period is named anywhere</source>
            <translation>唯一期间（各处都未写明期间时）</translation>
        </message>
        <message>
            <source>the outcomes are not those of the scenarios of the book, each once.</source>
            <translation>结果与本工作簿各情景不一一对应。</translation>
        </message>
        <message>
            <source>the parts go round in a loop: {0}.</source>
            <translation>零件出现循环：{0}。</translation>
        </message>
        <message>
            <source>the penalty is 0: the rule costs nothing to break.</source>
            <translation>罚金为 0：违反规则没有成本。</translation>
        </message>
        <message>
            <source>the period is blank, but {0} names {1}.</source>
            <translation>期间为空，但 {0} 写有 {1}。</translation>
        </message>
        <message>
            <source>the plan</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>the plan is in {0}, the book in {1}.</source>
            <translation>方案以 {0} 计，本工作簿以 {1} 计。</translation>
        </message>
        <message>
            <source>the plan is recorded to cost {0}; its awards came to {1}.</source>
            <translation>方案记录的成本为 {0}；其授标合计为 {1}。</translation>
        </message>
        <message>
            <source>the plan states no cost.</source>
            <translation>方案没有成本。</translation>
        </message>
        <message>
            <source>the plan was computed from other input; compute it again.</source>
            <translation>方案由其他输入计算；请重新计算。</translation>
        </message>
        <message>
            <source>the plan without rules costs {0}, more than the plan, {1}.</source>
            <translation>无规则的方案成本为 {0}，高于方案的 {1}。</translation>
        </message>
        <message>
            <source>the price breaks of {0} are of two types.</source>
            <translation>{0} 的阶梯价有两种类型。</translation>
        </message>
        <message>
            <source>the prices in {0} are of assemblies whose parts are bought; they are not read as offers.</source>
            <translation>{0} 中的价格属于其零件被采购的组件；不作为报价读取。</translation>
        </message>
        <message>
            <source>the probabilities of {0} sum to {1}; the whole is 1.</source>
            <translation>{0} 的概率之和为 {1}；整体为 1。</translation>
        </message>
        <message>
            <source>the purchases of offer {0} reach another price break: {1} {2} per {3} on average, not {4}. {5}</source>
            <translation>报价 {0} 的采购达到另一级阶梯价：平均每{3} {1} {2}，而非 {4}。{5}</translation>
        </message>
        <message>
            <source>the quantity is {0}.</source>
            <translation>数量为 {0}。</translation>
        </message>
        <message>
            <source>the quantity of {0}</source>
            <translation>{0}的数量</translation>
        </message>
        <message>
            <source>the rate of {0} is {1}, but {2} is the base currency.</source>
            <translation>{0} 的汇率为 {1}，但 {2} 是本位币。</translation>
        </message>
        <message>
            <source>the requirement</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>the requirements can be met</source>
            <translation>需求可以满足</translation>
        </message>
        <message>
            <source>the requirements, capacities and rules</source>
            <translation>需求、产能和规则</translation>
        </message>
        <message>
            <source>the row at the top of the list (row {0})</source>
            <translation>清单顶部的行（第 {0} 行）</translation>
        </message>
        <message>
            <source>the row is hidden in the spreadsheet, as by a filter; it was read as needed.</source>
            <translation>该行在电子表格中是隐藏的（如被筛选）；按需要读取。</translation>
        </message>
        <message>
            <source>the row is marked "{0}", not to be fitted; it was read as needed.</source>
            <translation>该行标有“{0}”，即不装配；按需要读取。</translation>
        </message>
        <message>
            <source>the row was not read: {0}</source>
            <translation>该行未读取：{0}</translation>
        </message>
        <message>
            <source>the rule applies to no material on offer: {0} {1}.</source>
            <translation>规则没有适用于任何有报价的材料：{0} {1}。</translation>
        </message>
        <message>
            <source>the rule {0}</source>
            <translation>规则 {0}</translation>
        </message>
        <message>
            <source>the rule {0} counts</source>
            <translation>规则 {0} 是计数</translation>
        </message>
        <message>
            <source>the rules {0}</source>
            <translation>规则 {0}</translation>
        </message>
        <message>
            <source>the setting's default</source>
            <translation>该设置的默认值</translation>
        </message>
        <message>
            <source>the shares of {0}{1} {2} sum to {3}; the whole is 1.</source>
            <translation>{0}{1} {2} 的份额之和为 {3}；整体为 1。</translation>
        </message>
        <message>
            <source>the sheet has rows {0} to {1}</source>
            <translation>工作表有第 {0} 至 {1} 行</translation>
        </message>
        <message>
            <source>the sheet “{0}” holds something that no spreadsheet program writes</source>
            <translation>工作表“{0}”含有任何电子表格程序都不会写入的内容</translation>
        </message>
        <message>
            <source>the sign of the prices</source>
            <translation>价格的符号</translation>
        </message>
        <message>
            <source>the status is qualifying; awards are possible</source>
            <translation>状态为 qualifying（认证中）；可以授标</translation>
        </message>
        <message>
            <source>the stock that bridges the losses of the sheet Survive</source>
            <translation>用于应对“断供保障”工作表中中断的库存</translation>
        </message>
        <message>
            <source>the supplier's country, noted</source>
            <translation>供应商的国家，并有提示</translation>
        </message>
        <message>
            <source>the title in {0}</source>
            <translation>{0} 中的标题</translation>
        </message>
        <message>
            <source>the total of the row is quantity × price as they stand; for how much the price is was passed over.</source>
            <translation>行合计等于数量 × 价格的原值；已略过价格对应的数量。</translation>
        </message>
        <message>
            <source>the unit is {0}, the material's is {1}.</source>
            <translation>单位为 {0}，材料的单位为 {1}。</translation>
        </message>
        <message>
            <source>the unit of its materials, where they have one unit</source>
            <translation>其材料的单位（单位一致时）</translation>
        </message>
        <message>
            <source>the unit price was changed from {0} to {1}: a price belongs into the book; plan again.</source>
            <translation>单价由 {0} 改为 {1}：价格应写入工作簿；请重新规划。</translation>
        </message>
        <message>
            <source>the {0} is measured in kg, but the mass of {1} is unknown.</source>
            <translation>{0}以千克衡量，但 {1} 的质量未知。</translation>
        </message>
        <message>
            <source>the {0} is {1}, not {2}.</source>
            <translation>{0}为 {1}，而不是 {2}。</translation>
        </message>
        <message>
            <source>the {0} is {1}; {2} was recomputed.</source>
            <translation>{0}为 {1}；重新计算为 {2}。</translation>
        </message>
        <message>
            <source>the {0} rules</source>
            <translation>{0} 条规则</translation>
        </message>
        <message>
            <source>them</source>
            <translation>它们</translation>
        </message>
        <message>
            <source>there are no offers.</source>
            <translation>没有报价。</translation>
        </message>
        <message>
            <source>there are no rows in Materials: {0} {1} taken in {2}, without group and mineral.</source>
            <translation>“材料”中没有行：{0} {1}按 {2} 计入，没有组和矿产。</translation>
        </message>
        <message>
            <source>there are no rows in Suppliers: the country of {0} is unknown.</source>
            <translation>“供应商”中没有行：{0} 的国家未知。</translation>
        </message>
        <message>
            <source>there are {0} tables of items; rows {1} to {2} are read.</source>
            <translation>有 {0} 个物料表；读取第 {1} 至 {2} 行。</translation>
        </message>
        <message>
            <source>there is no offer {0}.</source>
            <translation>没有报价 {0}。</translation>
        </message>
        <message>
            <source>there is no period {0}.</source>
            <translation>没有期间 {0}。</translation>
        </message>
        <message>
            <source>there is no plan, yet numbers are stated.</source>
            <translation>没有方案，却给出了数字。</translation>
        </message>
        <message>
            <source>there is no price below {0}; at least so much is ordered.</source>
            <translation>低于 {0} 没有价格；至少订购这么多。</translation>
        </message>
        <message>
            <source>there is no rate for {0}{1}.</source>
            <translation>没有 {0} 的汇率{1}。</translation>
        </message>
        <message>
            <source>there is no such row, material or period in the book.</source>
            <translation>本工作簿中没有这样的行、材料或期间。</translation>
        </message>
        <message>
            <source>they were read as part of the text</source>
            <translation>它们被读作文本的一部分</translation>
        </message>
        <message>
            <source>this sheet and "{0}" are both read as {1}; only the first was read.</source>
            <translation>此工作表和“{0}”都读作{1}；只读取了第一个。</translation>
        </message>
        <message>
            <source>this sheet has no known title and is ignored.</source>
            <translation>此工作表没有已知标题，已忽略。</translation>
        </message>
        <message>
            <source>this sheet is hidden in the file and was read.</source>
            <translation>此工作表在文件中是隐藏的，已读取。</translation>
        </message>
        <message>
            <source>title not known</source>
            <translation>标题未知</translation>
        </message>
        <message>
            <source>to be reached by {0}</source>
            <translation>须在 {0} 前达到</translation>
        </message>
        <message>
            <source>to take effect {0}; {1}</source>
            <translation>生效日 {0}；{1}</translation>
        </message>
        <message>
            <source>too much</source>
            <translation>过多</translation>
        </message>
        <message>
            <source>two of its parts have the same name</source>
            <translation>有两个部分同名</translation>
        </message>
        <message>
            <source>two of its sheets have the same name</source>
            <translation>有两个工作表同名</translation>
        </message>
        <message>
            <source>unconstrained</source>
            <translation>无规则</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>unit "{0}" is not known; the quantity was kept without a unit.</source>
            <translation>单位“{0}”未知；数量保留但没有单位。</translation>
        </message>
        <message>
            <source>unit "{0}" was read as {1}.</source>
            <translation>单位“{0}”读作 {1}。</translation>
        </message>
        <message>
            <source>unit "{0}": one {1}</source>
            <translation>单位“{0}”：一个 {1}</translation>
        </message>
        <message>
            <source>unit cost</source>
            <translation>单位成本</translation>
        </message>
        <message>
            <source>unit mass {0} contradicts the unit {1}, which is {2} kg.</source>
            <translation>单位质量 {0} 与单位 {1} 矛盾，后者为 {2} 千克。</translation>
        </message>
        <message>
            <source>unit pair: a pair is counted as one, not as two pieces.</source>
            <translation>单位“对”：一对按一个计，而不是两件。</translation>
        </message>
        <message>
            <source>unit per period</source>
            <translation>每期间单位</translation>
        </message>
        <message>
            <source>unit price {0} of {1} is above the price of a smaller quantity; a price for all units may only fall.</source>
            <translation>{1} 的单价 {0} 高于较小数量的价格；全量阶梯价只能下降。</translation>
        </message>
        <message>
            <source>unit set: one set {0}</source>
            <translation>单位“套”：一套{0}</translation>
        </message>
        <message>
            <source>unit value</source>
            <translation>单位价值</translation>
        </message>
        <message>
            <source>units of the product</source>
            <translation>产品单位</translation>
        </message>
        <message>
            <source>units: "{0}" is no unit, or may be several. State {1}.</source>
            <translation>单位：“{0}”不是单位，或可能有多种。请写明{1}。</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>unknown; a problem where the mass is needed</source>
            <translation>未知；需要质量时即为问题</translation>
        </message>
        <message>
            <source>unknown; the baseline needs shares that sum to 1</source>
            <translation>未知；基准需要份额之和为 1</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>unpacks from {0} MB to {1} MB, more than a sourcing workbook can need. It is not read. Delete unused rows and sheets and save it again.</source>
            <translation>从 {0} MB 解压到 {1} MB，超出采购工作簿的需要。不予读取。请删除不用的行和工作表后重新保存。</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>至 {0}</translation>
        </message>
        <message>
            <source>valid to {0} is before valid from {1}.</source>
            <translation>有效期至 {0} 早于有效期自 {1}。</translation>
        </message>
        <message>
            <source>value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>violation</source>
            <translation>违反</translation>
        </message>
        <message>
            <source>was not done after {0} seconds</source>
            <translation>在 {0} 秒后仍未完成</translation>
        </message>
        <message>
            <source>was not found. Check its name and folder.</source>
            <translation>未找到。请检查名称和文件夹。</translation>
        </message>
        <message>
            <source>was saved by Excel 4 or older. Open it in a spreadsheet program and save it as .xlsx; {0} are read.</source>
            <translation>由 Excel 4 或更早版本保存。请在电子表格程序中打开并另存为 .xlsx；可读取 {0}。</translation>
        </message>
        <message>
            <source>what can be ordered, delivered and stored falls short</source>
            <translation>可订购、交付和储存的数量不足</translation>
        </message>
        <message>
            <source>what was stated</source>
            <translation>所写明的内容</translation>
        </message>
        <message>
            <source>which is no amount.</source>
            <translation>不是有效取值。</translation>
        </message>
        <message>
            <source>while {0} holds</source>
            <translation>在 {0} 成立时</translation>
        </message>
        <message>
            <source>with the {0}</source>
            <translation>加上{0}</translation>
        </message>
        <message>
            <source>with these awards it costs from {0} to {1}, not {2}.</source>
            <translation>按这些授标，成本为 {0} 至 {1}，而非 {2}。</translation>
        </message>
        <message>
            <source>without rules</source>
            <translation>无规则</translation>
        </message>
        <message>
            <source>without rules the least {0} is {1}, more than {2} under them.</source>
            <translation>无规则时最小 {0} 为 {1}，高于有规则时的 {2}。</translation>
        </message>
        <message>
            <source>worst case</source>
            <translation>最坏情况</translation>
        </message>
        <message>
            <source>{0} "{1}" {2}{3}.⟨references⟩</source>
            <translation>{0} "{1}" {2}{3}。</translation>
        </message>
        <message>
            <source>{0} (+{1} %) over the loosest</source>
            <translation>比最宽松多 {0} (+{1} %)</translation>
        </message>
        <message>
            <source>{0} (no title)</source>
            <translation>{0}（无标题）</translation>
        </message>
        <message>
            <source>{0} (product)</source>
            <translation>{0}（产品）</translation>
        </message>
        <message>
            <source>{0} (row {1})</source>
            <translation>{0}（第 {1} 行）</translation>
        </message>
        <message>
            <source>{0} ({1} {2}{3})⟨conflict_words⟩</source>
            <translation>{0}（{1} {2}{3}）</translation>
        </message>
        <message>
            <source>{0} ({1})⟨assemblies⟩</source>
            <translation>{0}（{1}）</translation>
        </message>
        <message>
            <source>{0} ({1})⟨conflict_words⟩</source>
            <translation>{0}（{1}）</translation>
        </message>
        <message>
            <source>{0} ({1})⟨countries⟩</source>
            <translation>{0}（{1}）</translation>
        </message>
        <message>
            <source>{0} ({1})⟨new_offers⟩</source>
            <translation>{0}（{1}）</translation>
        </message>
        <message>
            <source>{0} ({1})⟨scenarios⟩</source>
            <translation>{0}（{1}）</translation>
        </message>
        <message>
            <source>{0} ({1}, issued {2})</source>
            <translation>{0}（{1}，发布于 {2}）</translation>
        </message>
        <message>
            <source>{0} How good it is, is not proved.</source>
            <translation>{0} 其优劣未经证明。</translation>
        </message>
        <message>
            <source>{0} a Shortage cost of {1} in Materials, or add an offer or stock that the scenario leaves.</source>
            <translation>{0}“材料”中 {1} 的短缺成本，或添加该情景仍保留的报价或库存。</translation>
        </message>
        <message>
            <source>{0} and a {1}</source>
            <translation>{0}和{1}</translation>
        </message>
        <message>
            <source>{0} and {1}</source>
            <translation>{0}和{1}</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} 以及另外 {1} 个</translation>
        </message>
        <message>
            <source>{0} asks for {1} {2} from {3}</source>
            <translation>{0} 要求{1} {2} 来自 {3}</translation>
        </message>
        <message>
            <source>{0} at {1} is not {2} at {3}.</source>
            <translation>{0} 在 {1} 不是 {2} 在 {3}。</translation>
        </message>
        <message>
            <source>{0} becomes {1} in base currency and the material's unit, outside what can be planned with ({2} to {3}).</source>
            <translation>{0} 按本位币和材料单位换算为 {1}，超出可规划的范围（{2} 至 {3}）。</translation>
        </message>
        <message>
            <source>{0} cannot arrive before {1}, too late for {2}: its lead time is {3} days from {4}.</source>
            <translation>{0} 在 {1} 之前无法到货，对 {2} 太迟：其交货期为自 {4} 起 {3} 天。</translation>
        </message>
        <message>
            <source>{0} cannot be asked of {1}: it would hold for every single one.</source>
            <translation>不能对 {1} 要求{0}：这会对其中每一个都生效。</translation>
        </message>
        <message>
            <source>{0} cannot be opened: {1}.</source>
            <translation>无法打开 {0}：{1}。</translation>
        </message>
        <message>
            <source>{0} cannot be saved in {1}, which is read-only. Save in another folder.</source>
            <translation>{0} 不能保存到只读的 {1}。请保存到其他文件夹。</translation>
        </message>
        <message>
            <source>{0} cells hold characters that cannot be read as {1} and stand as “{2}”; the first is in row {3}.</source>
            <translation>{0} 个单元格含有不能按 {1} 读取的字符，显示为“{2}”；第一个在第 {3} 行。</translation>
        </message>
        <message>
            <source>{0} counts as {1} %.</source>
            <translation>{0} 按 {1} % 计。</translation>
        </message>
        <message>
            <source>{0} counts the rows; it was not read as levels.</source>
            <translation>{0} 是行号；未读作层级。</translation>
        </message>
        <message>
            <source>{0} days</source>
            <translation>{0} 天</translation>
        </message>
        <message>
            <source>{0} days: type {1}.</source>
            <translation>{0} 天：请输入 {1}。</translation>
        </message>
        <message>
            <source>{0} delivers nothing: its capacity is 0.</source>
            <translation>{0} 无法交货：其产能为 0。</translation>
        </message>
        <message>
            <source>{0} delivers nothing: the capacity of {1} is 0.</source>
            <translation>{0} 无法交货：{1} 的产能为 0。</translation>
        </message>
        <message>
            <source>{0} does not contain {1} (Contents, Mineral): the row counts for nothing.</source>
            <translation>{0} 不含 {1}（含量、矿产）：该行不计。</translation>
        </message>
        <message>
            <source>{0} does not convert into {1}, the unit of {2}{3}.</source>
            <translation>{0} 不能换算成 {1}，即 {2} 的单位{3}。</translation>
        </message>
        <message>
            <source>{0} exceeds its maximum spend {1}.</source>
            <translation>{0} 超过其最高采购额 {1}。</translation>
        </message>
        <message>
            <source>{0} formulas hold other values than were planned, or none; they were not checked, for they may follow from the changed prices.</source>
            <translation>{0} 个公式的值与方案不同或为空；未予检查，因为可能由更改的价格引起。</translation>
        </message>
        <message>
            <source>{0} gets no award: the supplier {1} is excluded.</source>
            <translation>{0} 不获授标：供应商 {1} 已被排除。</translation>
        </message>
        <message>
            <source>{0} has components in the BOM; as a requirement it is bought whole, not built.</source>
            <translation>{0} 在物料清单中有组件；作为需求，它整体采购而不是生产。</translation>
        </message>
        <message>
            <source>{0} has no cell with anything in it.</source>
            <translation>{0} 没有任何有内容的单元格。</translation>
        </message>
        <message>
            <source>{0} has no sheet "{1}"; it has {2}.</source>
            <translation>{0} 没有工作表“{1}”；它有 {2}。</translation>
        </message>
        <message>
            <source>{0} has no sheet "{1}"; it has {2}. {3}</source>
            <translation>{0} 没有工作表“{1}”；它有 {2}。{3}</translation>
        </message>
        <message>
            <source>{0} has no sheet.</source>
            <translation>{0} 没有工作表。</translation>
        </message>
        <message>
            <source>{0} has no table of items. {1}; a quotation has an item and a price.</source>
            <translation>{0} 没有物料表。{1}；报价单有物料和价格。</translation>
        </message>
        <message>
            <source>{0} has the mineral {1}, which its rows in Contents do not name; Contents decides.</source>
            <translation>{0} 的矿产是 {1}，但它在“含量”中的行没有列出；以“含量”为准。</translation>
        </message>
        <message>
            <source>{0} has {1} already in {2}.</source>
            <translation>{0} 在 {2} 中已有 {1}。</translation>
        </message>
        <message>
            <source>{0} has {1} beside the number; expected a number alone.</source>
            <translation>{0} 在数字旁有 {1}；应只有数字。</translation>
        </message>
        <message>
            <source>{0} holds line totals.</source>
            <translation>{0} 是行合计。</translation>
        </message>
        <message>
            <source>{0} holds only what this sheet lists ({1}), not the {2} countries of the built-in {3}.</source>
            <translation>{0} 只包含本工作表列出的国家（{1} 个），而不是内置的 {3} 中的 {2} 个国家。</translation>
        </message>
        <message>
            <source>{0} in all.</source>
            <translation>合计 {0}。</translation>
        </message>
        <message>
            <source>{0} in all; from there to {1} each {2} costs {3} {4}.</source>
            <translation>{0}（合计）；从那里到 {1}，每{2}成本为 {3} {4}。</translation>
        </message>
        <message>
            <source>{0} in {1}</source>
            <translation>{1} 的 {0}</translation>
        </message>
        <message>
            <source>{0} is a date or time; it was read as the text {1}.</source>
            <translation>{0} 是日期或时间；读作文本 {1}。</translation>
        </message>
        <message>
            <source>{0} is a folder. Save under another name.</source>
            <translation>{0} 是文件夹。请用其他名称保存。</translation>
        </message>
        <message>
            <source>{0} is a formula without a calculated value.</source>
            <translation>{0} 是没有计算值的公式。</translation>
        </message>
        <message>
            <source>{0} is a percentage; expected a number.</source>
            <translation>{0} 是百分比；应为数字。</translation>
        </message>
        <message>
            <source>{0} is a share of a value, which changes from plan to plan</source>
            <translation>{0} 是金额的份额，随方案变化</translation>
        </message>
        <message>
            <source>{0} is a share of the quantity bought, which changes from plan to plan with what {1}</source>
            <translation>{0} 是采购量的份额，采购量随{1}的部分在方案间变化</translation>
        </message>
        <message>
            <source>{0} is a {1}, but {2} is a {3} ({4}).</source>
            <translation>{0} 是 {1}，但 {2} 是 {3}（{4}）。</translation>
        </message>
        <message>
            <source>{0} is above 1; expected a share such as 0.65 or 65 %.</source>
            <translation>{0} 大于 1；应为份额，如 0.65 或 65 %。</translation>
        </message>
        <message>
            <source>{0} is above {1}, too large to plan with.</source>
            <translation>{0} 大于 {1}，太大而无法规划。</translation>
        </message>
        <message>
            <source>{0} is already in {1}.</source>
            <translation>{0} 已在 {1} 中。</translation>
        </message>
        <message>
            <source>{0} is before 1900-01-01, where the days of Excel begin.</source>
            <translation>{0} 早于 1900-01-01，即 Excel 日期的起点。</translation>
        </message>
        <message>
            <source>{0} is below its minimum spend {1}, though something is bought.</source>
            <translation>{0} 低于其最低采购额 {1}，却有采购。</translation>
        </message>
        <message>
            <source>{0} is below {1} and not zero, too small to plan with.</source>
            <translation>{0} 小于 {1} 且不为零，太小而无法规划。</translation>
        </message>
        <message>
            <source>{0} is blank and required.</source>
            <translation>{0} 为空，但必须填写。</translation>
        </message>
        <message>
            <source>{0} is counted in {1} here and in {2} in row {3}; these do not convert into each other.</source>
            <translation>{0} 在此以 {1} 计，在第 {3} 行以 {2} 计；二者不能换算。</translation>
        </message>
        <message>
            <source>{0} is damaged, or no Lodestone project.{1}</source>
            <translation>{0} 已损坏，或不是 Lodestone 项目。{1}</translation>
        </message>
        <message>
            <source>{0} is no list of materials: its columns are {1}. {2}; a quotation has an item and a price.</source>
            <translation>{0} 不是材料清单：其列为 {1}。{2}；报价单有物料和价格。</translation>
        </message>
        <message>
            <source>{0} is not a country.</source>
            <translation>{0} 不是国家。</translation>
        </message>
        <message>
            <source>{0} is not a currency.</source>
            <translation>{0} 不是货币。</translation>
        </message>
        <message>
            <source>{0} is not a day without doubt; expected a date cell or text such as 2027-02-01.</source>
            <translation>{0} 不能确定为日期；应为日期单元格或 2027-02-01 这样的文本。</translation>
        </message>
        <message>
            <source>{0} is not a name.</source>
            <translation>{0} 不是名称。</translation>
        </message>
        <message>
            <source>{0} is not a number.</source>
            <translation>{0} 不是数字。</translation>
        </message>
        <message>
            <source>{0} is not a period without doubt.</source>
            <translation>{0} 不能确定为期间。</translation>
        </message>
        <message>
            <source>{0} is not a unit{1}.</source>
            <translation>{0} 不是{1}单位。</translation>
        </message>
        <message>
            <source>{0} is not an amount.</source>
            <translation>{0} 不是有效取值。</translation>
        </message>
        <message>
            <source>{0} is not one of the choices.</source>
            <translation>{0} 不在可选项中。</translation>
        </message>
        <message>
            <source>{0} is not price × quantity in {1} of {2} rows; in the first it is {3} beside {4} × {5}. It was not used.</source>
            <translation>{0} 在 {2} 行中有 {1} 行不等于价格 × 数量；第一行为 {3}，而 {4} × {5}。未使用。</translation>
        </message>
        <message>
            <source>{0} is open in another program; close it there, or save under another name.</source>
            <translation>{0} 已在其他程序中打开；请在那里关闭，或用其他名称保存。</translation>
        </message>
        <message>
            <source>{0} is ordered, below the minimum order {1}.</source>
            <translation>订购 {0}，低于最小订购量 {1}。</translation>
        </message>
        <message>
            <source>{0} is price × quantity in {1} rows, so the price is that of one unit.</source>
            <translation>{0} 在 {1} 行中等于价格 × 数量，因此是单位价格。</translation>
        </message>
        <message>
            <source>{0} is read-only. Save under another name, or allow changes to it.</source>
            <translation>{0} 为只读。请用其他名称保存，或允许更改它。</translation>
        </message>
        <message>
            <source>{0} is stated to be needed; {1} was recomputed.</source>
            <translation>称需要 {0}；重新计算为 {1}。</translation>
        </message>
        <message>
            <source>{0} is the file that is being imported. Choose another name for the copy.</source>
            <translation>{0} 是正在导入的文件。请为副本另选名称。</translation>
        </message>
        <message>
            <source>{0} is used in {1}, so that one unit of it is not one thing.</source>
            <translation>{0} 以 {1} 使用，因此其一个单位的含义不唯一。</translation>
        </message>
        <message>
            <source>{0} is valid from {1}, too late for {2}.</source>
            <translation>{0} 自 {1} 起有效，对 {2} 太迟。</translation>
        </message>
        <message>
            <source>{0} is valid to {1}, no longer in {2}.</source>
            <translation>{0} 有效期至 {1}，不再覆盖 {2}。</translation>
        </message>
        <message>
            <source>{0} is {1} times the order multiple {2}, no whole.</source>
            <translation>{0} 是订购倍数 {2} 的 {1} 倍，不是整数。</translation>
        </message>
        <message>
            <source>{0} is {1} × quantity in {2} rows: line totals.</source>
            <translation>{0} 在 {2} 行中等于 {1} × 数量：行合计。</translation>
        </message>
        <message>
            <source>{0} is {1}; {2} was recomputed.</source>
            <translation>{0}为 {1}；重新计算为 {2}。</translation>
        </message>
        <message>
            <source>{0} looks at several offers of {1}, whose capacity is not enough for all</source>
            <translation>{0} 涉及 {1} 的多个报价，其产能不足以满足全部</translation>
        </message>
        <message>
            <source>{0} may be two numbers.</source>
            <translation>{0} 可能是两个数字。</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>另外 {0} 个</translation>
        </message>
        <message>
            <source>{0} more cells do not hold what the awards and Assumptions give.</source>
            <translation>另有 {0} 个单元格与授标和 Assumptions 的结果不符。</translation>
        </message>
        <message>
            <source>{0} more formulas were not calculated.</source>
            <translation>另有 {0} 个公式未计算。</translation>
        </message>
        <message>
            <source>{0} more items stand in several rows, whose quantities add up.</source>
            <translation>另有 {0} 种物料出现在多行，其数量相加。</translation>
        </message>
        <message>
            <source>{0} more offers cannot deliver what is required: see Lead time, Valid from, Valid to and Capacity.</source>
            <translation>另有 {0} 个报价无法交付所需：见交货期、有效期自、有效期至和产能。</translation>
        </message>
        <message>
            <source>{0} more rows have a total that is not price × quantity.</source>
            <translation>另有 {0} 行的合计不等于价格 × 数量。</translation>
        </message>
        <message>
            <source>{0} more than the {1} fields of most rows; its cells may stand in wrong columns.</source>
            <translation>{0}多于大多数行的 {1} 个字段；其单元格可能在错误的列中。</translation>
        </message>
        <message>
            <source>{0} must be at least 0.</source>
            <translation>{0} 必须不小于 0。</translation>
        </message>
        <message>
            <source>{0} must be delivered in full: the shortage cost is blank.</source>
            <translation>{0} 必须全部交付：短缺成本为空。</translation>
        </message>
        <message>
            <source>{0} must be {1} {2}.</source>
            <translation>{0} 必须{1} {2}。</translation>
        </message>
        <message>
            <source>{0} of offer {1}: the plan had no such award.</source>
            <translation>报价 {1} 的 {0}：方案中没有这样的授标。</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{1} 的{0}</translation>
        </message>
        <message>
            <source>{0} of {1} batches</source>
            <translation>{0}/{1} 批</translation>
        </message>
        <message>
            <source>{0} of {1} in {2} is too small to plan with beside the largest requirement of it, {3}.</source>
            <translation>{2} 中 {1} 的需求 {0} 与其最大需求 {3} 相比太小，无法规划。</translation>
        </message>
        <message>
            <source>{0} of {1} is {2}, the plan had {3}.</source>
            <translation>{1} 的{0}为 {2}，方案中为 {3}。</translation>
        </message>
        <message>
            <source>{0} offers {1} at different terms in {2}; each is an offer of its own.</source>
            <translation>{0} 在 {2} 中以不同条件提供 {1}；各为一个报价。</translation>
        </message>
        <message>
            <source>{0} on, before that day: the horizon is {1}.</source>
            <translation>{0} 起，早于该日：计划期为 {1}。</translation>
        </message>
        <message>
            <source>{0} or {1}</source>
            <translation>{0}或{1}</translation>
        </message>
        <message>
            <source>{0} over the loosest</source>
            <translation>比最宽松多 {0}</translation>
        </message>
        <message>
            <source>{0} row {1}</source>
            <translation>{0} 第 {1} 行</translation>
        </message>
        <message>
            <source>{0} row {1}, {2}, period {3}</source>
            <translation>{0} 第 {1} 行，{2}，期间 {3}</translation>
        </message>
        <message>
            <source>{0} rules</source>
            <translation>{0} 条规则</translation>
        </message>
        <message>
            <source>{0} shows the spreadsheet error {1}.</source>
            <translation>{0} 显示电子表格错误 {1}。</translation>
        </message>
        <message>
            <source>{0} stands there, {1} was recomputed.</source>
            <translation>此处为 {0}，重新计算为 {1}。</translation>
        </message>
        <message>
            <source>{0} stands where {1} {2} is allowed.</source>
            <translation>此处为 {0}，而允许{1} {2}。</translation>
        </message>
        <message>
            <source>{0} states discounts in {1}; prices were read without them.</source>
            <translation>{0} 在 {1} 中写有折扣；价格未计折扣读取。</translation>
        </message>
        <message>
            <source>{0} states no level; the line was read as one at the top.</source>
            <translation>{0} 没有写明层级；该行按顶层读取。</translation>
        </message>
        <message>
            <source>{0} the {1} from {2} to {3}</source>
            <translation>{0}：{1}从 {2} 到 {3}</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} 至 {1}</translation>
        </message>
        <message>
            <source>{0} under {1}</source>
            <translation>{1} 下的{0}</translation>
        </message>
        <message>
            <source>{0} was changed by another program. It was not saved and is as it was.</source>
            <translation>{0} 已被另一个程序更改。未保存，文件保持原样。</translation>
        </message>
        <message>
            <source>{0} was not saved ({1}). Save again, or in another folder.</source>
            <translation>{0} 未保存（{1}）。请重新保存，或保存到其他文件夹。</translation>
        </message>
        <message>
            <source>{0} was read as CNY, as the file is in Chinese.</source>
            <translation>{0} 读作 CNY，因为文件是中文的。</translation>
        </message>
        <message>
            <source>{0} was read as JPY, as the file is in Japanese.</source>
            <translation>{0} 读作 JPY，因为文件是日文的。</translation>
        </message>
        <message>
            <source>{0} was read as SEK, as the file is in Swedish.</source>
            <translation>{0} 读作 SEK，因为文件是瑞典文的。</translation>
        </message>
        <message>
            <source>{0} was read as {1}, which the file names.</source>
            <translation>{0} 读作文件中写明的 {1}。</translation>
        </message>
        <message>
            <source>{0} was read as {1}; a number keeps only 15 digits.</source>
            <translation>{0} 读作 {1}；数字只保留 15 位。</translation>
        </message>
        <message>
            <source>{0} was saved by a newer Lodestone (format {1}, this program knows {2}). Open it there, or install the newer program.</source>
            <translation>{0} 由较新的 Lodestone 保存（格式 {1}，本程序支持 {2}）。请在那里打开，或安装较新的程序。</translation>
        </message>
        <message>
            <source>{0} without duals</source>
            <translation>{0}，没有对偶值</translation>
        </message>
        <message>
            <source>{0} {1} % of {2} from {3} ({4}).</source>
            <translation>来自{3}的{2}（{4}）：{0} {1} %。</translation>
        </message>
        <message>
            <source>{0} {1} ({2})⟨session⟩</source>
            <translation>{0} {1}（{2}）</translation>
        </message>
        <message>
            <source>{0} {1} be bought from {2}{3}</source>
            <translation>{0}{1}从{2}采购{3}</translation>
        </message>
        <message>
            <source>{0} {1} count where {2} {3} are asked for.</source>
            <translation>计得 {0} {1}，而要求{2} {3}。</translation>
        </message>
        <message>
            <source>{0} {1} exceeds its capacity of {2} {3}.</source>
            <translation>{0} {1} 超过其产能 {2} {3}。</translation>
        </message>
        <message>
            <source>{0} {1} exceeds the offer's capacity {2} {3}.</source>
            <translation>{0} {1} 超过该报价的产能 {2} {3}。</translation>
        </message>
        <message>
            <source>{0} {1} has no meaning: Requirements and Build plan name no periods.</source>
            <translation>{0} {1} 没有意义：“需求”和“生产计划”没有写明期间。</translation>
        </message>
        <message>
            <source>{0} {1} has no {2} above it; the line was put below the nearest one.</source>
            <translation>{0} {1} 上方没有 {2}；该行放在最近的一个之下。</translation>
        </message>
        <message>
            <source>{0} {1} is a {2}.</source>
            <translation>{0} {1} 是{2}。</translation>
        </message>
        <message>
            <source>{0} {1} is a {2}; this workbook plans by {3}.</source>
            <translation>{0} {1} 是 {2}；本工作簿按 {3} 规划。</translation>
        </message>
        <message>
            <source>{0} {1} is no country, country group or supplier.</source>
            <translation>{0} {1} 不是国家、国家组或供应商。</translation>
        </message>
        <message>
            <source>{0} {1} is no material, group or mineral of this book.</source>
            <translation>{0} {1} 不是本工作簿中的材料、组或矿产。</translation>
        </message>
        <message>
            <source>{0} {1} is {2}.</source>
            <translation>{0} {1} 是{2}。</translation>
        </message>
        <message>
            <source>{0} {1} lies outside the horizon.</source>
            <translation>{0} {1} 在计划期之外。</translation>
        </message>
        <message>
            <source>{0} {1} no probability, which the objective {2} needs.</source>
            <translation>{0} {1}概率，而目标 {2} 需要概率。</translation>
        </message>
        <message>
            <source>{0} {1} of {2} are missing{3}.</source>
            <translation>缺少 {2} {0} {1}{3}。</translation>
        </message>
        <message>
            <source>{0} {1} of {2} {3} be {4}</source>
            <translation>{2}{0} {1} {3}{4}</translation>
        </message>
        <message>
            <source>{0} {1} of {2}{3}</source>
            <translation>{3}{2}的{0} {1}</translation>
        </message>
        <message>
            <source>{0} {1} {2} the table, look like rows of it and were not read; the first holds {3}.</source>
            <translation>{0}{1}表格{2}，像表格的行但未读取；第一行含有 {3}。</translation>
        </message>
        <message>
            <source>{0} {1} {2} {3}{4}{5}{6}⟨rules⟩</source>
            <translation>{0}{1}{2}{3}{4}{5}{6}</translation>
        </message>
        <message>
            <source>{0} {1} {2}: opening {3} + bought {4} + short {5} is not required {6} + closing {7} + surplus {8}.</source>
            <translation>{0} {1} {2}：期初 {3} + 采购 {4} + 短缺 {5} 不等于需求 {6} + 期末 {7} + 过剩 {8}。</translation>
        </message>
        <message>
            <source>{0} {1} {2}⟨number_cells⟩</source>
            <translation>{0} {1} {2}</translation>
        </message>
        <message>
            <source>{0} {1} {2}⟨preset_rules⟩</source>
            <translation>{0}{1}{2}</translation>
        </message>
        <message>
            <source>{0} {1} {2}⟨rules⟩</source>
            <translation>{0} {1} 个{2}</translation>
        </message>
        <message>
            <source>{0} {1}, the plan had {2} {3} (offer {4}).</source>
            <translation>{0} {1}，方案中为 {2} {3}（报价 {4}）。</translation>
        </message>
        <message>
            <source>{0} {1}.⟨texts⟩</source>
            <translation>{0} {1}。</translation>
        </message>
        <message>
            <source>{0} {1}; it was left out.</source>
            <translation>{0} {1}；已略去。</translation>
        </message>
        <message>
            <source>{0} {1}{2}⟨term_dials⟩</source>
            <translation>{0} {1}{2}</translation>
        </message>
        <message>
            <source>{0} {1}⟨cell_reading⟩</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} {1}⟨planning⟩</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} {1}⟨preset_rules⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0} {1}⟨rules⟩</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} {1}⟨session⟩</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} {1}⟨typed⟩</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} {1}⟨values⟩</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} …{1}⟨tasks⟩</source>
            <translation>{0} …{1}</translation>
        </message>
        <message>
            <source>{0} …⟨frontier⟩</source>
            <translation>{0} …</translation>
        </message>
        <message>
            <source>{0}!{1}⟨book_writer⟩</source>
            <translation>{0}!{1}</translation>
        </message>
        <message>
            <source>{0}!{1}⟨findings⟩</source>
            <translation>{0}!{1}</translation>
        </message>
        <message>
            <source>{0}, and nothing else.</source>
            <translation>{0}，别无其他。</translation>
        </message>
        <message>
            <source>{0}, and {1}</source>
            <translation>{0}，并且{1}</translation>
        </message>
        <message>
            <source>{0}, but every plan has a little {1} than that</source>
            <translation>{0}，但每个方案都比它略{1}</translation>
        </message>
        <message>
            <source>{0}, but {1} is the {2} that can be reached</source>
            <translation>{0}，但可达到的{2}是 {1}</translation>
        </message>
        <message>
            <source>{0}, by landed cost,</source>
            <translation>按到岸成本计的{0}</translation>
        </message>
        <message>
            <source>{0}, certificate {1}</source>
            <translation>{0}，证书 {1}</translation>
        </message>
        <message>
            <source>{0}, each stage on its own</source>
            <translation>{0}，各阶段分别计算</translation>
        </message>
        <message>
            <source>{0}, exact values, certificate {1}</source>
            <translation>{0}，精确值，证书 {1}</translation>
        </message>
        <message>
            <source>{0}, not feasible with whole numbers</source>
            <translation>{0}，整数不可行</translation>
        </message>
        <message>
            <source>{0}, told apart from the item of that name</source>
            <translation>{0}，与同名物料区分</translation>
        </message>
        <message>
            <source>{0}, which begins on {1}</source>
            <translation>{0}（{1} 开始）</translation>
        </message>
        <message>
            <source>{0}, which cannot be reached</source>
            <translation>{0}，但无法达到</translation>
        </message>
        <message>
            <source>{0}, which this version cannot plan with yet; a plan that ignores it would be wrong.</source>
            <translation>{0}，本版本尚不能据此规划；忽略它的方案会是错的。</translation>
        </message>
        <message>
            <source>{0}, {1}.{2}⟨rules⟩</source>
            <translation>{1}，{0}。{2}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨by_period⟩</source>
            <translation>{0}、{1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨conflict_words⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨count_exposure⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨counts⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨explaining⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨exposure⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨findings⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨outside_rows⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨planning⟩</source>
            <translation>{0}，{1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨presets⟩</source>
            <translation>{0}、{1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨quantity_column⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨reachable⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨risk⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨row_kinds⟩</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}⟨rules⟩</source>
            <translation>{0}、{1}</translation>
        </message>
        <message>
            <source>{0}. Read in: {1}{2}.</source>
            <translation>{0}。阅读来源：{1}{2}。</translation>
        </message>
        <message>
            <source>{0}.{1} or {2}/{3}</source>
            <translation>{0}.{1} 或 {2}/{3}</translation>
        </message>
        <message>
            <source>{0}4{1}⟨xls⟩</source>
            <translation>{0}4{1}</translation>
        </message>
        <message>
            <source>{0}4⟨xls⟩</source>
            <translation>{0}4</translation>
        </message>
        <message>
            <source>{0}: "{1}" is neither a column letter nor a number above 0.</source>
            <translation>{0}：“{1}”既不是列字母，也不是大于 0 的数字。</translation>
        </message>
        <message>
            <source>{0}: header_rows is 2, and header_row 0 means none. Leave one out.</source>
            <translation>{0}：header_rows 为 2，而 header_row 0 表示没有。请去掉其一。</translation>
        </message>
        <message>
            <source>{0}: questions are open. {1}</source>
            <translation>{0}：有未答的问题。{1}</translation>
        </message>
        <message>
            <source>{0}: row {1} has no table below it; {2}.</source>
            <translation>{0}：第 {1} 行下方没有表格；{2}。</translation>
        </message>
        <message>
            <source>{0}: row {1} holds no titles. State another header_row.</source>
            <translation>{0}：第 {1} 行没有标题。请另写 header_row。</translation>
        </message>
        <message>
            <source>{0}: the coefficient {1} {2}. Check the prices, shares and units that it comes from.</source>
            <translation>{0}：系数 {1} {2}。请检查其来源的价格、份额和单位。</translation>
        </message>
        <message>
            <source>{0}: the maximum stock is {1}, less than {2}.</source>
            <translation>{0}：最高库存为 {1}，低于{2}。</translation>
        </message>
        <message>
            <source>{0}: the only answer is "{1}". Otherwise correct the file itself.</source>
            <translation>{0}：唯一的回答是“{1}”。否则请更正文件本身。</translation>
        </message>
        <message>
            <source>{0}: the plan then costs {1} {2}.</source>
            <translation>{0}：方案成本则为 {1} {2}。</translation>
        </message>
        <message>
            <source>{0}: the requirements can be met, but a loss cannot be bridged for {1} as well; {2} can.</source>
            <translation>{0}：需求可以满足，但不能同时应对 {1} 的断供；可以应对 {2}。</translation>
        </message>
        <message>
            <source>{0}: titles in row {1}, first row {2} and last row {3} do not follow each other up to row {4}, the last of the sheet. Correct these numbers.</source>
            <translation>{0}：标题第 {1} 行、首行 {2} 和末行 {3} 的顺序不对，工作表最后一行为 {4}。请更正这些数字。</translation>
        </message>
        <message>
            <source>{0}: value {1} is {2}; expected a finite number of size at most {3}. Check the quantities, prices and units it comes from.</source>
            <translation>{0}：值 {1} 为 {2}；应为绝对值不超过 {3} 的有限数。请检查其来源的数量、价格和单位。</translation>
        </message>
        <message>
            <source>{0}: what is required in a period is not how many of each item one product needs. Put requirements into the sheet Requirements, a row for each material and period. Which column says how many one product needs all the same? Without an answer nothing is read.</source>
            <translation>{0}：某一期间的需求并不是一件产品所需的各物料数量。请将需求填入“需求”工作表，每种材料每个期间一行。如果仍有某列表示一件产品所需的数量，是哪一列？没有回答则不读取任何内容。</translation>
        </message>
        <message>
            <source>{0}: {1} are required, but {2}: {3} cannot be had.</source>
            <translation>{0}：需要 {1}，但{2}：缺 {3}。</translation>
        </message>
        <message>
            <source>{0}: {1} cannot be saved to Excel: {2}</source>
            <translation>{0}：{1} 不能保存到 Excel：{2}</translation>
        </message>
        <message>
            <source>{0}: {1} is no answer. Choose {2}.</source>
            <translation>{0}：{1} 不是回答。请选择 {2}。</translation>
        </message>
        <message>
            <source>{0}: {1} is no open question; open: {2}.</source>
            <translation>{0}：{1} 不是未答的问题；未答：{2}。</translation>
        </message>
        <message>
            <source>{0}: {1} rows are more than the {2} that Excel holds.</source>
            <translation>{0}：{1} 行超过 Excel 可容纳的 {2} 行。</translation>
        </message>
        <message>
            <source>{0}: {1} {2}, and cannot bridge {3} days without.</source>
            <translation>{0}：{1} {2}，无法应对 {3} 天的断供。</translation>
        </message>
        <message>
            <source>{0}: {1}, but not with a minimum cover of {2} as well; {3} can be held.</source>
            <translation>{0}：{1}，但不能同时保持 {2} 的最低覆盖；可以保持 {3}。</translation>
        </message>
        <message>
            <source>{0}: {1}, {2}⟨preset_rules⟩</source>
            <translation>{0}: {1}, {2}</translation>
        </message>
        <message>
            <source>{0}: {1}.⟨supply⟩</source>
            <translation>{0}：{1}。</translation>
        </message>
        <message>
            <source>{0}: {1}; header_row is the lower of two rows. {2}</source>
            <translation>{0}：{1}；header_row 是两行中的下面一行。{2}</translation>
        </message>
        <message>
            <source>{0}: {1}⟨findings⟩</source>
            <translation>{0}：{1}</translation>
        </message>
        <message>
            <source>{0}: {1}⟨process⟩</source>
            <translation>{0}：{1}</translation>
        </message>
        <message>
            <source>{0}: {1}⟨session⟩</source>
            <translation>{0}：{1}</translation>
        </message>
        <message>
            <source>{0}; {1} more is paid once: stock that is still there at the end, and dearer purchases.</source>
            <translation>{0}；另一次性多付 {1}：期末仍在的库存和更贵的采购。</translation>
        </message>
        <message>
            <source>{0}; {1} {2} less is paid for purchases over the horizon.</source>
            <translation>{0}；整个计划期的采购少付 {1} {2}。</translation>
        </message>
        <message>
            <source>{0}; {1}⟨find_table⟩</source>
            <translation>{0}; {1}</translation>
        </message>
        <message>
            <source>{0}For an absolute amount write {1}, beside the number.</source>
            <translation>{0}若为绝对数量，请在数字旁写上{1}。</translation>
        </message>
        <message>
            <source>{0}Rules may name it as it stands; it has no world production and no price.</source>
            <translation>{0}规则可以按原样引用它；它没有世界产量，也没有价格。</translation>
        </message>
        <message>
            <source>{0}least cost.</source>
            <translation>{0}成本最低的方案。</translation>
        </message>
        <message>
            <source>{0}missing</source>
            <translation>{0}缺失</translation>
        </message>
        <message>
            <source>{0}rows {1} to {2}, from column {3}</source>
            <translation>{0}第 {1} 至 {2} 行，从列 {3} 起</translation>
        </message>
        <message>
            <source>{0}{1}.⟨row_findings⟩</source>
            <translation>{0}{1}。</translation>
        </message>
        <message>
            <source>{0}{1}.⟨typed⟩</source>
            <translation>{0}{1}。</translation>
        </message>
        <message>
            <source>{0}{1}{2}{3}⟨rules⟩</source>
            <translation>{1}{2}{0}{3}</translation>
        </message>
        <message>
            <source>{0}{1}{2}⟨balance⟩</source>
            <translation>{0}{1}{2}</translation>
        </message>
        <message>
            <source>{0}{1}{2}⟨conflict_words⟩</source>
            <translation>{0}{1}{2}</translation>
        </message>
        <message>
            <source>{0}{1}{2}⟨letters⟩</source>
            <translation>{0}{1}{2}</translation>
        </message>
        <message>
            <source>{0}{1}{2}⟨number_text⟩</source>
            <translation>{0}{1}{2}</translation>
        </message>
        <message>
            <source>{0}{1}⟨cell_reading⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨cells⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨filling⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨integer_solve⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨ods⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨outside_rows⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨planning⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨product⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨replan⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨table_cells⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}{1}⟨testing⟩</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <source>{0}⟨rules⟩</source>
            <translation>{0}</translation>
        </message>
        <message>
            <source>​‌‍⁠﻿⟨⟩</source>
            <translation>​‌‍⁠﻿</translation>
        </message>
        <message>
            <source>“lodestone presets” lists them; ID or ID@always.</source>
            <translation>“lodestone presets”会列出它们；ID 或 ID@always。</translation>
        </message>
        <message>
            <source>“{0}” is not a number of repetitions</source>
            <translation>“{0}”不是重复次数</translation>
        </message>
        <message>
            <source>“{0}”⟨stale_cells⟩</source>
            <translation>“{0}”</translation>
        </message>
        <message>
            <source>�⟨⟩</source>
            <translation>�</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Bringing back …</source>
            <translation>正在恢复…</translation>
        </message>
        <message>
            <source>Brought back {0}; it is not saved yet</source>
            <translation>已恢复 {0}；尚未保存</translation>
        </message>
        <message>
            <source>No plan was made</source>
            <translation>未生成方案</translation>
        </message>
        <message>
            <source>Opening the sample …</source>
            <translation>正在打开示例…</translation>
        </message>
        <message>
            <source>Optimising …</source>
            <translation>正在优化…</translation>
        </message>
        <message>
            <source>Reading {0} …</source>
            <translation>正在读取 {0}…</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Saving {0} …</source>
            <translation>正在保存 {0}…</translation>
        </message>
        <message>
            <source>The data could not be checked</source>
            <translation>无法检查数据</translation>
        </message>
        <message>
            <source>The last result for this book is on show again</source>
            <translation>已重新显示此工作簿的上次结果</translation>
        </message>
        <message>
            <source>The sample was not opened</source>
            <translation>示例未打开</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>{0} could not be brought back</source>
            <translation>无法恢复 {0}</translation>
        </message>
        <message>
            <source>{0} was not opened</source>
            <translation>未打开 {0}</translation>
        </message>
        <message>
            <source>{0} was not saved</source>
            <translation>未保存 {0}</translation>
        </message>
    </context>
    <context>
        <name>ShareBars</name>
        <message>
            <source>Cap</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Part of what is bought over the horizon, %; the line is the cap, amber stands at it</source>
            <translation>整个计划期采购量的占比，%；竖线为上限，琥珀色表示已达上限</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Share of each country by material</source>
            <translation>各材料中各国的份额</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>at cap {0}</source>
            <translation>达到上限 {0}</translation>
        </message>
        <message>
            <source>at its cap</source>
            <translation>已达上限</translation>
        </message>
        <message>
            <source>max {0}</source>
            <translation>最大 {0}</translation>
        </message>
        <message>
            <source>over the cap</source>
            <translation>超过上限</translation>
        </message>
        <message>
            <source>{0} more in the table</source>
            <translation>表格中还有 {0} 项</translation>
        </message>
    </context>
    <context>
        <name>SharesPart</name>
        <message>
            <source>Made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>所有权</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Where each material comes from</source>
            <translation>各种材料的来源</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>Blank: {0}.</source>
            <translation>空白表示：{0}。</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>删除行</translation>
        </message>
        <message>
            <source>Delete {0} rows</source>
            <translation>删除 {0} 行</translation>
        </message>
        <message>
            <source>In files: {0}.</source>
            <translation>文件中：{0}。</translation>
        </message>
        <message>
            <source>Insert row</source>
            <translation>插入行</translation>
        </message>
        <message>
            <source>Insert {0} rows</source>
            <translation>插入 {0} 行</translation>
        </message>
        <message>
            <source>Measured in: {0}.</source>
            <translation>计量单位：{0}。</translation>
        </message>
        <message>
            <source>Paste 1 cell</source>
            <translation>粘贴 1 个单元格</translation>
        </message>
        <message>
            <source>Paste {0} cells</source>
            <translation>粘贴 {0} 个单元格</translation>
        </message>
        <message>
            <source>Required.</source>
            <translation>必填。</translation>
        </message>
        <message>
            <source>Type {0}</source>
            <translation>输入 {0}</translation>
        </message>
        <message>
            <source>Values: {0}.</source>
            <translation>可选值：{0}。</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>空白</translation>
        </message>
    </context>
    <context>
        <name>SheetPage</name>
        <message>
            <source>Form of this page</source>
            <translation>本页的形式</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
    </context>
    <context>
        <name>SinceBefore</name>
        <message>
            <source>Against the plan before: {0}</source>
            <translation>与上一个方案相比：{0}</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>有何变化</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>A maker of traction motors and batteries, planned: materials, suppliers, caps. All of it invented.</source>
            <translation>一家牵引电机和电池制造商的方案：材料、供应商、上限。内容均为虚构。</translation>
        </message>
        <message>
            <source>A sourcing workbook opens; any other bill of materials or quotation is imported as you watch.</source>
            <translation>采购工作簿会直接打开；其他物料清单或报价会在您的查看下导入。</translation>
        </message>
        <message>
            <source>An empty workbook with every sheet, its explanations and its drop-down lists.</source>
            <translation>空白工作簿，包含所有工作表及其说明和下拉列表。</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Drop a workbook, a bill of materials or a quotation anywhere in this window</source>
            <translation>将工作簿、物料清单或报价拖到此窗口的任意位置</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>打开示例</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近使用</translation>
        </message>
        <message>
            <source>Save the template…</source>
            <translation>保存模板…</translation>
        </message>
        <message>
            <source>See it work</source>
            <translation>看看效果</translation>
        </message>
        <message>
            <source>Start from a template</source>
            <translation>从模板开始</translation>
        </message>
        <message>
            <source>Start from your own spreadsheet</source>
            <translation>从您的电子表格开始</translation>
        </message>
        <message>
            <source>The cheapest supplier mix that does not hang on one country</source>
            <translation>不依赖单一国家的最低成本供应商组合</translation>
        </message>
        <message>
            <source>What you need, who can supply it, and your caps. Everything stays on this computer.</source>
            <translation>您的需求、可供货的供应商以及上限。所有数据都留在本机。</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
    </context>
    <context>
        <name>StockpileTables</name>
        <message>
            <source>All of it, by the year: {0}</source>
            <translation>全部折合每年：{0}</translation>
        </message>
        <message>
            <source>Bridges</source>
            <translation>可过渡</translation>
        </message>
        <message>
            <source>Closing stock of the plan</source>
            <translation>方案的期末库存</translation>
        </message>
        <message>
            <source>Days that the sheet Survive asks for</source>
            <translation>工作表“断供保障”要求的天数</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>决定因素</translation>
        </message>
        <message>
            <source>Deciding loss</source>
            <translation>决定性中断</translation>
        </message>
        <message>
            <source>End of</source>
            <translation>期末</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>持有</translation>
        </message>
        <message>
            <source>Held for</source>
            <translation>可维持</translation>
        </message>
        <message>
            <source>Holding: {0} a year</source>
            <translation>持有：每年 {0}</translation>
        </message>
        <message>
            <source>How many materials need stock for it</source>
            <translation>有多少材料为此需要库存</translation>
        </message>
        <message>
            <source>In how many of the stocks below no more than needed is held</source>
            <translation>下方有多少库存只持有刚好所需的量</translation>
        </message>
        <message>
            <source>Just enough</source>
            <translation>刚好够</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>中断方</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>所需</translation>
        </message>
        <message>
            <source>Nothing else: no purchase becomes dearer, and nothing more is in stock at the end.</source>
            <translation>此外没有其他成本：没有采购变贵，期末库存也没有增加。</translation>
        </message>
        <message>
            <source>One day more</source>
            <translation>多一天</translation>
        </message>
        <message>
            <source>Paid once: {0}</source>
            <translation>一次性：{0}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>The least days that any material's stock bridges</source>
            <translation>各材料库存可过渡的最少天数</translation>
        </message>
        <message>
            <source>The least stock that bridges the loss</source>
            <translation>足以过渡该中断的最小库存</translation>
        </message>
        <message>
            <source>The period at whose end it is held</source>
            <translation>在该期期末持有</translation>
        </message>
        <message>
            <source>The single loss that needs the most stock</source>
            <translation>需要最多库存的单个中断</translation>
        </message>
        <message>
            <source>The single losses that need the most stock</source>
            <translation>需要最多库存的各单个中断</translation>
        </message>
        <message>
            <source>To bridge</source>
            <translation>需过渡</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>What the plan costs more with one day more to bridge</source>
            <translation>多过渡一天时方案增加的成本</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>任一国家</translation>
        </message>
        <message>
            <source>just enough</source>
            <translation>刚好够</translation>
        </message>
        <message>
            <source>more than needed</source>
            <translation>多于所需</translation>
        </message>
        <message>
            <source>needs no stock</source>
            <translation>不需要库存</translation>
        </message>
        <message>
            <source>not at risk</source>
            <translation>无风险</translation>
        </message>
        <message>
            <source>{0} day</source>
            <translation>{0} 天</translation>
        </message>
        <message>
            <source>{0} days</source>
            <translation>{0} 天</translation>
        </message>
        <message>
            <source>{0} less is paid for purchases over the horizon.</source>
            <translation>整个计划期内采购少付 {0}。</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>另有 {0} 项</translation>
        </message>
        <message>
            <source>{0} more is paid once: stock that is still there at the end, and dearer purchases.</source>
            <translation>一次性多付 {0}：期末仍在的库存，以及更贵的采购。</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{1} 中的 {0}</translation>
        </message>
    </context>
    <context>
        <name>StockpileView</name>
        <message>
            <source>Bridge {0}</source>
            <translation>过渡 {0}</translation>
        </message>
        <message>
            <source>Bridge {0} for {1} days</source>
            <translation>过渡 {0}：{1} 天</translation>
        </message>
        <message>
            <source>Held for the chosen loss</source>
            <translation>为所选中断持有</translation>
        </message>
        <message>
            <source>Losses that stock must bridge</source>
            <translation>库存必须过渡的中断</translation>
        </message>
        <message>
            <source>Losses to bridge</source>
            <translation>需要过渡的中断</translation>
        </message>
        <message>
            <source>No stockpile yet</source>
            <translation>尚无储备</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Plan, to see what must be in stock to bridge the losses of the sheet Survive.</source>
            <translation>请先规划，以查看为过渡工作表“断供保障”中的中断必须持有的库存。</translation>
        </message>
        <message>
            <source>Say which loss must be bridged for how many days: a country, a group or a supplier, or any country, each on its own. The plan then holds the least stock that lasts, and this page says what decides it and what it costs. Materials that need stock for it need a row in the sheet Stock.</source>
            <translation>请说明需要过渡哪种中断、多少天：某个国家、组或供应商，或任一国家（各自单独）。方案随后持有足够的最小库存，本页说明由什么决定以及成本。为此需要库存的材料须在工作表“库存”中有一行。</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Press F5 to plan again.</source>
            <translation>自本方案生成以来数据已更改。按 F5 重新规划。</translation>
        </message>
        <message>
            <source>What is held for the chosen loss</source>
            <translation>为所选中断持有的库存</translation>
        </message>
        <message>
            <source>{0}, {1} days</source>
            <translation>{0},{1} 天</translation>
        </message>
    </context>
    <context>
        <name>StressView</name>
        <message>
            <source>Every country is lost at every stage in turn, and every scenario is played: with the plan kept, and planned again from the event on.</source>
            <translation>依次模拟每个国家在每个阶段的中断，并演练每个情景：一次维持原方案，一次从事件起重新规划。</translation>
        </message>
        <message>
            <source>No stress test yet</source>
            <translation>尚无压力测试</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Plan first: the test loses every country, and plays every scenario, under that plan.</source>
            <translation>请先计算方案：测试将在该方案下模拟每个国家的中断并演练每个情景。</translation>
        </message>
        <message>
            <source>Test the plan</source>
            <translation>测试方案</translation>
        </message>
        <message>
            <source>Testing the plan …</source>
            <translation>正在测试方案…</translation>
        </message>
        <message>
            <source>The plan has changed since this test. Test it again.</source>
            <translation>测试之后方案已改变。请重新测试。</translation>
        </message>
    </context>
    <context>
        <name>SupplyPage</name>
        <message>
            <source>&amp;Details of the offer</source>
            <translation>报价的明细(&amp;D)</translation>
        </message>
        <message>
            <source>Origins, price breaks, contents and supplier of the current offer (Ctrl+T)</source>
            <translation>当前报价的来源、阶梯价、成分和供应商 (Ctrl+T)</translation>
        </message>
    </context>
    <context>
        <name>TradeOff</name>
        <message>
            <source>The trade-off was not computed</source>
            <translation>未能计算权衡</translation>
        </message>
        <message>
            <source>Tightening {0} …</source>
            <translation>正在收紧 {0}…</translation>
        </message>
        <message>
            <source>Traced {0}</source>
            <translation>已计算 {0}</translation>
        </message>
    </context>
    <context>
        <name>TradeOffPage</name>
        <message>
            <source>Amount</source>
            <translation>取值</translation>
        </message>
        <message>
            <source>Choose a rule above and trace it: one plan for each amount, from loose to tight.</source>
            <translation>请在上方选择规则并计算曲线：从宽松到严格，每个取值对应一个方案。</translation>
        </message>
        <message>
            <source>Curve</source>
            <translation>曲线</translation>
        </message>
        <message>
            <source>No trade-off yet</source>
            <translation>尚无权衡</translation>
        </message>
        <message>
            <source>One plan is made for each amount, from loose to tight. Esc stops it.</source>
            <translation>从宽松到严格，为每个取值计算一个方案。按 Esc 可停止。</translation>
        </message>
        <message>
            <source>Open a workbook or the sample on the Start page.</source>
            <translation>请在开始页打开工作簿或示例。</translation>
        </message>
        <message>
            <source>Optimise</source>
            <translation>优化</translation>
        </message>
        <message>
            <source>Or why there is no plan</source>
            <translation>或没有方案的原因</translation>
        </message>
        <message>
            <source>Over the loosest</source>
            <translation>高于最宽松</translation>
        </message>
        <message>
            <source>Plan first: the trade-off starts from the rules of the plan.</source>
            <translation>请先计算方案：权衡以方案的规则为起点。</translation>
        </message>
        <message>
            <source>Points of the trade-off</source>
            <translation>权衡的各点</translation>
        </message>
        <message>
            <source>Rules at or beyond their limit</source>
            <translation>已达或超出限额的规则</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>The book has no rule that could be tightened. Add one on the Rules page.</source>
            <translation>工作簿中没有可收紧的规则。请在“规则”页添加。</translation>
        </message>
        <message>
            <source>The data has changed since the plan was made. Optimise again to trace a rule.</source>
            <translation>生成方案之后数据已更改。请重新优化，然后再追踪规则。</translation>
        </message>
        <message>
            <source>The data has changed since this curve was computed. Optimise again.</source>
            <translation>计算此曲线之后数据已更改。请重新优化。</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>总成本</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>计算曲线</translation>
        </message>
        <message>
            <source>Tracing the rule …</source>
            <translation>正在逐点计算规则…</translation>
        </message>
        <message>
            <source>What depending less costs</source>
            <translation>降低依赖的成本</translation>
        </message>
    </context>
    <context>
        <name>TreeModel</name>
        <message>
            <source>(blank)</source>
            <translation>（空白）</translation>
        </message>
        <message>
            <source>Along this path, scrap included</source>
            <translation>沿此路径，含损耗</translation>
        </message>
        <message>
            <source>As the BOM states it, per one unit of the item that it is in</source>
            <translation>按物料清单所述，每一单位上级部件的用量</translation>
        </message>
        <message>
            <source>Build plan, row {0}</source>
            <translation>生产计划，第 {0} 行</translation>
        </message>
        <message>
            <source>Counted on top of the quantity</source>
            <translation>在数量之外另计</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>部件</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>需要量</translation>
        </message>
        <message>
            <source>Needed in this period, along this path</source>
            <translation>本期沿此路径的需要量</translation>
        </message>
        <message>
            <source>Over the horizon, along this path; what stands below adds up to it</source>
            <translation>整个计划期内沿此路径的量；其下各项之和等于此值</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Requirements, row {0}</source>
            <translation>需求，第 {0} 行</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>损耗</translation>
        </message>
        <message>
            <source>The unit of the figures to the right</source>
            <translation>右侧数字的单位</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>{0} ↻ contains itself</source>
            <translation>{0} ↻ 包含自身</translation>
        </message>
    </context>
    <context>
        <name>TreeTable</name>
        <message>
            <source>Copied {0} rows</source>
            <translation>已复制 {0} 行</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Opened the first {0} branches</source>
            <translation>已展开前 {0} 个分支</translation>
        </message>
    </context>
    <context>
        <name>Trial</name>
        <message>
            <source>Set {0} to {1}</source>
            <translation>将 {0} 设为 {1}</translation>
        </message>
    </context>
    <context>
        <name>UseHeader</name>
        <message>
            <source>What the columns are used as</source>
            <translation>各列的用途</translation>
        </message>
    </context>
    <context>
        <name>WhereCard</name>
        <message>
            <source>At any stage</source>
            <translation>任一阶段</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>制造</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>开采</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>所有权</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>精炼</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Where the purchases come from</source>
            <translation>采购的来源</translation>
        </message>
    </context>
    <context>
        <name>WhyView</name>
        <message>
            <source>+ a charge, − what it saves others</source>
            <translation>+ 为增加的成本，− 为给其他报价节省的成本</translation>
        </message>
        <message>
            <source>At most, {0}</source>
            <translation>至多，{0}</translation>
        </message>
        <message>
            <source>Bought, {0}</source>
            <translation>采购量，{0}</translation>
        </message>
        <message>
            <source>Choose an award: why does this offer get this much?</source>
            <translation>请选择一项授标：该报价为何得到这么多？</translation>
        </message>
        <message>
            <source>Explained {0}</source>
            <translation>已说明 {0}</translation>
        </message>
        <message>
            <source>It was not explained</source>
            <translation>未能说明</translation>
        </message>
        <message>
            <source>Its capacity in a period</source>
            <translation>每个期间的产能</translation>
        </message>
        <message>
            <source>Landed, {0}</source>
            <translation>到岸，{0}</translation>
        </message>
        <message>
            <source>Looking why …</source>
            <translation>正在查找原因…</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Offers with what the rules make of their prices</source>
            <translation>各报价及规则对其价格的影响</translation>
        </message>
        <message>
            <source>Reasons are given for the plan of the book: keep the trial, or go back.</source>
            <translation>只解释工作簿方案的原因：请保留试算，或返回。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>The data has changed since this plan was made. Optimise again.</source>
            <translation>此方案生成后数据已改变。请重新优化。</translation>
        </message>
        <message>
            <source>The plan has whole decisions (orders, lots, counts, breaks): no single price explains it.</source>
            <translation>方案含整数决策（订单、批量、数目、阶梯价），没有单一价格可以解释。</translation>
        </message>
        <message>
            <source>What the rules make of it, {0}</source>
            <translation>规则的影响，{0}</translation>
        </message>
        <message>
            <source>With the rules, {0}</source>
            <translation>计入规则，{0}</translation>
        </message>
        <message>
            <source>With what rules and capacities make of it</source>
            <translation>计入规则和产能的影响</translation>
        </message>
        <message>
            <source>With what rules and capacities make of it, it comes to {0} {1}</source>
            <translation>计入规则和产能的影响后为 {0} {1}</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>已采购</translation>
        </message>
        <message>
            <source>full</source>
            <translation>已用尽</translation>
        </message>
        <message>
            <source>not bought</source>
            <translation>未采购</translation>
        </message>
        <message>
            <source>number {1} of {0} offers by landed cost</source>
            <translation>{0} 份报价中按到岸成本排第 {1} 位</translation>
        </message>
        <message>
            <source>the cheapest of {0} offers</source>
            <translation>{0} 份报价中最便宜的</translation>
        </message>
        <message>
            <source>{0} cannot serve this period.</source>
            <translation>{0} 无法供应此期间。</translation>
        </message>
        <message>
            <source>{0} is {1}.</source>
            <translation>{0} 是{1}。</translation>
        </message>
        <message>
            <source>{0}, below the {1} that one more {2} costs: it is bought as far as it goes.</source>
            <translation>{0}，低于再多 1 {2} 的成本 {1}：因此全部采购。</translation>
        </message>
        <message>
            <source>{0}, just the {1} that one more {2} costs: it is bought as far as it goes.</source>
            <translation>{0}，恰好等于再多一 {2} 的成本 {1}：已买到上限。</translation>
        </message>
        <message>
            <source>{0}, just the {1} that one more {2} costs: it is bought until others are as good.</source>
            <translation>{0}，恰等于再多 1 {2} 的成本 {1}：采购到其他报价同样有利为止。</translation>
        </message>
        <message>
            <source>{0}, not below the {1} that one more {2} costs: it is not bought.</source>
            <translation>{0}，不低于再多 1 {2} 的成本 {1}：因此不采购。</translation>
        </message>
    </context>
    <context>
        <name>WishPrices</name>
        <message>
            <source>Costs</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Each price is that of one rule while all others stay; they do not add up, because rules work together.</source>
            <translation>每个价格都是在其他规则保留时单条规则的价格；它们不能相加，因为规则共同起作用。</translation>
        </message>
        <message>
            <source>Each rule is left out in turn and the plan is made again, all others kept: what is saved is the price of that wish. The plan must be proved and up to date.</source>
            <translation>逐一去掉每条规则并重新规划，其他规则保留：节省的金额就是该要求的价格。方案必须已得到证明且是最新的。</translation>
        </message>
        <message>
            <source>Price every rule</source>
            <translation>为每条规则定价</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>The plan less the plan without this rule, all others kept</source>
            <translation>方案减去没有该规则（其他规则保留）的方案</translation>
        </message>
        <message>
            <source>The price of each wish, the dearest first</source>
            <translation>每项要求的价格，最贵的在前</translation>
        </message>
        <message>
            <source>The {0} prices sum to {1}; all rules together cost {2}.</source>
            <translation>{0} 个价格之和为 {1}；所有规则合计成本为 {2}。</translation>
        </message>
        <message>
            <source>There are no rules: nothing was wished.</source>
            <translation>没有规则：没有提出要求。</translation>
        </message>
        <message>
            <source>What the plan without this rule comes to</source>
            <translation>没有该规则的方案结果</translation>
        </message>
        <message>
            <source>Where a dash stands, no plan without the rule was proved.</source>
            <translation>显示短横线处，没有该规则的方案未得到证明。</translation>
        </message>
        <message>
            <source>Wish</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>Without it</source>
            <translation>没有它</translation>
        </message>
    </context>
    <context>
        <name>WordsDialog</name>
        <message>
            <source>&amp;Author</source>
            <translation>作者(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>备注(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>Worker</name>
        <message>
            <source>The worker process could not be started: {0}</source>
            <translation>无法启动计算进程：{0}</translation>
        </message>
        <message>
            <source>The worker process ended unexpectedly. Your data is unchanged; try again.</source>
            <translation>计算进程意外结束。您的数据未改变；请重试。</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo: Correction of the import</source>
            <translation>撤销(&amp;U)：导入的更正</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Compared {0}</source>
            <translation>已比较 {0}</translation>
        </message>
        <message>
            <source>No plan: the Plan page says why</source>
            <translation>无方案：原因见“方案”页</translation>
        </message>
        <message>
            <source>Opened {0}</source>
            <translation>已打开 {0}</translation>
        </message>
        <message>
            <source>Opened {0} with its plan</source>
            <translation>已打开 {0} 及其方案</translation>
        </message>
        <message>
            <source>Planned: {0}</source>
            <translation>方案已完成：{0}</translation>
        </message>
    </context>
    <context>
        <name>WorldMap</name>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Part of landed cost over the horizon, %. Borders: Natural Earth 1:110m</source>
            <translation>整个计划期到岸成本的占比，%。边界：Natural Earth 1:110m</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Share of each country on the map</source>
            <translation>地图上各国的份额</translation>
        </message>
        <message>
            <source>over {0}</source>
            <translation>超过 {0}</translation>
        </message>
        <message>
            <source>to {0}</source>
            <translation>至 {0}</translation>
        </message>
    </context>
    <context>
        <name>_DaysField</name>
        <message>
            <source>Type a number of days, 0 or more</source>
            <translation>请输入天数，0 或更多</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Approve the plan {0}?</source>
            <translation>批准方案 {0}？</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Bring back unsaved changes?</source>
            <translation>恢复未保存的更改？</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>It is marked as approved by {0} and can then neither be changed nor deleted.</source>
            <translation>它将标记为由 {0} 批准，此后不能更改或删除。</translation>
        </message>
        <message>
            <source>It was changed by another program since it was opened or saved here. Overwriting loses those changes.</source>
            <translation>自在此处打开或保存以来，该文件已被其他程序更改。覆盖会丢失这些更改。</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>Lodestone</source>
            <translation>Lodestone</translation>
        </message>
        <message>
            <source>Lodestone could not start</source>
            <translation>Lodestone 无法启动</translation>
        </message>
        <message>
            <source>Lodestone ended before {0} was saved. Changes that can be brought back: {1}.</source>
            <translation>Lodestone 在保存 {0} 之前结束。可恢复的更改数：{1}。</translation>
        </message>
        <message>
            <source>Mend the file and open it again, or save a project, which remembers it.</source>
            <translation>请修正文件后重新打开，或保存为项目，项目会记住这一点。</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>覆盖</translation>
        </message>
        <message>
            <source>Overwrite {0}?</source>
            <translation>覆盖 {0}？</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Save the changes to {0}?</source>
            <translation>保存对 {0} 的更改？</translation>
        </message>
        <message>
            <source>Save without it</source>
            <translation>不含该部分保存</translation>
        </message>
        <message>
            <source>Save {0} without what was not read?</source>
            <translation>保存 {0} 而不含未读取的内容？</translation>
        </message>
        <message>
            <source>Start it again. If that does not help, install it again; your files are not touched.</source>
            <translation>请重新启动。如仍无效，请重新安装；您的文件不会受影响。</translation>
        </message>
        <message>
            <source>The program made a mistake ({0})</source>
            <translation>程序出错（{0}）</translation>
        </message>
        <message>
            <source>They are lost if you do not save them.</source>
            <translation>如果不保存，更改将丢失。</translation>
        </message>
        <message>
            <source>What is open stays open. Save it under a new name, and start Lodestone again if something does not answer.</source>
            <translation>已打开的内容保持打开。请用新名称保存；如有部分无响应，请重新启动 Lodestone。</translation>
        </message>
    </context>
</TS>
